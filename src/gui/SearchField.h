// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace gannet {

class Theme;

/// Where the words are typed that the list is narrowed to. Escape clears it. Main thread.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The keyboard is to go on in the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gannet
