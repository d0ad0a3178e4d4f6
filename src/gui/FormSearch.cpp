// SPDX-License-Identifier: MIT
#include "gui/FormSearch.h"

#include "gui/SearchText.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>

namespace gannet {

FormSearch::FormSearch(QLineEdit *field, QGridLayout *form, QLabel *nothing,
                       const QString &nothingText)
    : QObject(field)
    , m_field(field)
    , m_form(form)
    , m_nothing(nothing)
    , m_nothingText(nothingText)
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_field->setClearButtonEnabled(true);
    const QKeySequence keys(QKeySequence::Find);
    //: What a field is for, and the keys that lead to it.
    m_field->setToolTip(
        tr("%1 (%2)").arg(m_field->placeholderText(), keys.toString(QKeySequence::NativeText)));
    auto *find = new QShortcut(keys, m_field->window());
    connect(find, &QShortcut::activated, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FormSearch::narrow);
    narrow();
}

void FormSearch::setPresent(QWidget *widget, bool on)
{
    if (on)
        m_absent.remove(widget);
    else
        m_absent.insert(widget);
    narrow();
}

void FormSearch::collect()
{
    QMap<int, Row> rows;
    for (int i = 0; i < m_form->count(); ++i) {
        int row = 0;
        int column = 0;
        int rowSpan = 0;
        int columnSpan = 0;
        m_form->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
        Row &found = rows[row];
        QLayoutItem *item = m_form->itemAt(i);
        gather(item, found);
        const auto *label = qobject_cast<const QLabel *>(item->widget());
        found.isTitle |= label && columnSpan > 1 && label->font().bold();
    }
    m_rows = rows.values();
}

void FormSearch::gather(QLayoutItem *item, Row &row) const
{
    if (QLayout *layout = item->layout()) {
        for (int i = 0; i < layout->count(); ++i)
            gather(layout->itemAt(i), row);
    } else if (QWidget *widget = item->widget()) {
        row.widgets += widget;
        row.isOnlyFound |= widget->property("onlyFound").toBool();
        if (!m_absent.contains(widget))
            row.words += foldedForSearch(wordsOf(*widget)) + '\n';
    }
}

QString FormSearch::wordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.property("searchWords").toString()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words += box->itemText(i);
    }
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        words += {spin->prefix(), spin->suffix(), spin->specialValueText()};
    return words.join(u' ').remove(u'&');
}

void FormSearch::narrow()
{
    // Anew each time: what is there, and what it says, may have changed.
    collect();
    const QList<QByteArray> wanted = searchWords(m_field->text());
    const auto matches = [&wanted](const QByteArray &words) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&words](const QByteArray &word) { return words.contains(word); });
    };
    const Row *title = nullptr;
    bool isAny = wanted.isEmpty();
    bool ofTitle = isAny;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isTitle) {
            title = &row;
            ofTitle = matches(row.words);
            show(row, ofTitle && !(row.isOnlyFound && wanted.isEmpty()));
            continue;
        }
        const bool isFound = ofTitle || (!row.widgets.isEmpty() && matches(row.words));
        const bool on = isFound && !(row.isOnlyFound && wanted.isEmpty());
        show(row, on);
        isAny |= on;
        if (on && title)
            show(*title, true);
    }
    m_nothing->setText(m_nothingText.arg(m_field->text().simplified()));
    m_nothing->setVisible(!isAny);
}

void FormSearch::show(const Row &row, bool on)
{
    for (QWidget *widget : row.widgets)
        widget->setVisible(on && !m_absent.contains(widget));
}

void FormSearch::focusFirst()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : row.widgets) {
            if (widget->isVisible() && widget->isEnabled()
                && widget->focusPolicy() & Qt::TabFocus) {
                widget->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    // Only words: they can be scrolled.
    for (QWidget *around = m_form->parentWidget(); around && !around->isWindow();
         around = around->parentWidget()) {
        if (around->focusPolicy() & Qt::TabFocus) {
            around->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool FormSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false; // the dialog's
        m_field->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        collect();
        focusFirst();
        return true; // nor is the dialog to close
    default: return false;
    }
}

} // namespace gannet
