// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ChecksumCheck.h"
#include "gui/DetailPage.h"

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gannet {

class DownloadSource;
class Theme;
struct Download;

/// Everything about the file of a download, each value to be selected; links without what may be secret
/// in them. Main thread; source and theme must outlive it.
class FilePage : public DetailPage
{
    Q_OBJECT
public:
    FilePage(const DownloadSource &source, const Theme &theme, QWidget *parent = nullptr);

    void showDownload(DownloadId id) override;
    void refresh() override;

private:
    enum Fact {
        Link,
        FinalAddress,
        Mirrors,
        SavedAs,
        Size,
        Received,
        SpeedLimit,
        Version,
        LastChanged,
        Expected,
        Checked,
        Computed, ///< the last digest that was compared with the clipboard's
        Added,
        Finished,
    };
    static constexpr int factCount = 14;

    void addFact(Fact fact, const QString &name);
    void setFact(Fact fact, const QString &value);
    void copyLink() const;
    void compare();
    void onCompared(const Checksum &expected, const QByteArray &digest);
    enum class Verdict { None, Right, Wrong };
    void say(const QString &words, Verdict verdict);
    void colourResult();

    const DownloadSource &m_source;
    const Theme &m_theme;
    ChecksumCheck m_check;
    DownloadId m_id{};
    Verdict m_verdict = Verdict::None;
    QFormLayout *m_facts = nullptr;
    std::array<QLineEdit *, factCount> m_values{};
    QPushButton *m_copy;
    QPushButton *m_compare;
    QLabel *m_result;
};

} // namespace gannet
