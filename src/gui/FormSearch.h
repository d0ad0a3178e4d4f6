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

/// Narrows a form to the rows whose words are typed: labels, tool tips, choices, the names that a screen
/// reader says, and other words for the same thing, which a widget has in its property "searchWords". A row
/// with a widget whose property "onlyFound" is set is there only when it is looked for. A label in bold over
/// both columns begins a section; its words stand for all below it. Ctrl+F goes to the field, Escape empties it, Enter
/// goes on to what was found. The dialog owns the widgets. Main thread.
class FormSearch : public QObject
{
    Q_OBJECT
public:
    /// \a nothing is shown where no row has the words, which take the place of %1 in \a nothingText.
    FormSearch(QLineEdit *field, QGridLayout *form, QLabel *nothing, const QString &nothingText);

    /// Whether \a widget of the form is there at all, whatever is looked for.
    void setPresent(QWidget *widget, bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QList<QWidget *> widgets;
        QByteArray words; ///< folded
        bool isTitle = false;
        bool isOnlyFound = false;
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
    QString m_nothingText;
    QList<Row> m_rows;
    QSet<QWidget *> m_absent;
};

} // namespace gannet
