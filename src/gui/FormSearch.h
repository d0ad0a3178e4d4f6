// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>

class QGridLayout;
class QLabel;
class QLayoutItem;
class QLineEdit;

namespace gannet {

/// Narrows a form of settings to those whose words are typed: labels, tool tips, choices and the names
/// that a screen reader says. A label in bold over both columns begins a section; its words stand for
/// all below it. Ctrl+F goes to the field, Escape empties it, Enter goes on to what was found. The dialog
/// owns the widgets. Main thread.
class FormSearch : public QObject
{
    Q_OBJECT
public:
    /// \a nothing is shown where no setting has the words.
    FormSearch(QLineEdit *field, QGridLayout *form, QLabel *nothing);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QList<QWidget *> widgets;
        QByteArray words; ///< folded
        bool isTitle = false;
    };

    void collect();
    void gather(QLayoutItem *item, Row &row) const;
    static QString wordsOf(const QWidget &widget);
    void narrow();
    void show(const Row &row, bool on);
    void focusFirst();

    QLineEdit *m_field;
    QGridLayout *m_form;
    QLabel *m_nothing;
    QList<Row> m_rows;
    QSet<QWidget *> m_hidden; ///< by this, and by nobody else
};

} // namespace gannet
