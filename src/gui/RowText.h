// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "gui/RowTone.h"

#include <QMetaType>

namespace gannet {

/// What the link at the end of a row does.
enum class RowAction : quint8 {
    None,
    Retry,
    Restart,
    RefreshLink,
    SignIn,
    ChooseFolder,
    OpenPage,
    CheckCertificate,
};

/// A row as a person reads it. A value.
struct RowText
{
    QString icon; ///< of the kind of file
    QString name;
    QString detail; ///< below the name: where from, how much
    QString status; ///< the state in words
    QString statusBesideTime; ///< the same without the time left; empty: it has none
    QString statusInLine; ///< the same in one line: what moves first; empty: no other words
    QString statusDetail; ///< a second line, where there is no bar
    QString explanation; ///< the state at length, for who asks
    RowTone statusTone = RowTone::Dim;
    bool hasBar = false;
    RowTone barTone = RowTone::Accent;
    QList<ByteRange> ranges; ///< painted where they are; empty: from the left up to received
    qint64 received = 0;
    qint64 total = -1;
    QString figure; ///< at the right: speed or size
    bool figureIsSize = false; ///< said once more where a column has the sizes
    QString figureDetail;
    RowAction action = RowAction::None;
    QString actionText;
    QString accessible; ///< all of it as one sentence for a screen reader
};

struct RowInput
{
    const Download &download;
    Progress progress;
    QDateTime waitingUntil; ///< invalid where it does not wait
    QDateTime now;
    bool isNext = false; ///< first of the queue
};

RowText rowText(const RowInput &input);

/// The state in a word or two: "downloading", "paused".
QString stateText(DownloadState state);

} // namespace gannet

Q_DECLARE_METATYPE(const gannet::RowText *)
