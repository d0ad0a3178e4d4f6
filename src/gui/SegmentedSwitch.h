// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

namespace gannet {

/// A few words side by side, of which one is chosen; arrow keys move between them. Main thread.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
public:
    enum class Weight { Plain, Quiet };

    SegmentedSwitch(const QStringList &words, const QString &accessibleName, Weight weight,
                    QWidget *parent = nullptr);

    int current() const;
    /// Emits nothing.
    void setCurrent(int index);

Q_SIGNALS:
    /// By a person.
    void chosen(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace gannet
