// SPDX-License-Identifier: MIT
#include "Places.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

QList<const QWidget *> seenIn(const QDialog &dialog)
{
    QList<const QWidget *> seen;
    for (const QWidget *each : dialog.findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == &dialog)
            seen += each;
    }
    return seen;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->textFormat() == Qt::PlainText && !label->buddy() ? QString() : label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

QWidget *buddyOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label ? label->buddy() : nullptr;
}

bool takesTheFocus(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy();
}

/// Those that the Tab key goes to, in its order, whatever the focus is on now.
QList<const QWidget *> focusChain(const QDialog &dialog)
{
    const QList<const QWidget *> seen = seenIn(dialog);
    QList<const QWidget *> chain;
    for (const QWidget *each = dialog.nextInFocusChain(); each != &dialog;
         each = each->nextInFocusChain()) {
        if (seen.contains(each) && takesTheFocus(*each))
            chain += each;
    }
    return chain;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// Whether who reads from left to right and downwards, perhaps in columns, comes to \a later after \a first.
bool isReadAfter(const QRect &later, const QRect &first)
{
    const int shared = qMin(first.bottom(), later.bottom()) - qMax(first.top(), later.top());
    if (2 * shared > qMin(first.height(), later.height()))
        return later.left() >= first.left();
    return later.top() >= first.top() || later.left() >= first.right();
}

} // namespace

/// What holds of every dialog, so that it can be used by keys, and looks like the others.
class DialogFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void noTwoMnemonicsAreTheSame_data() { dialogs(); }
    void noTwoMnemonicsAreTheSame();
    void everyFieldHasAName_data() { dialogs(); }
    void everyFieldHasAName();
    void tabFollowsTheEye_data() { dialogs(); }
    void tabFollowsTheEye();
    void theDesktopOrdersTheButtons_data() { dialogs(); }
    void theDesktopOrdersTheButtons();

private:
    static void dialogs();

    std::unique_ptr<Stage> m_stage;
    const QDialog *m_dialog = nullptr;
};

void DialogFormsTest::dialogs()
{
    QTest::addColumn<QByteArray>("where");
    for (const char *where : {"add", "add more", "preferences", "limit", "own limit", "shortcuts",
                              "trust", "refresh link", "sign in", "about"})
        QTest::newRow(where) << QByteArray(where);
}

void DialogFormsTest::init()
{
    QFETCH(const QByteArray, where);
    m_stage = std::make_unique<Stage>(Appearance::Light);
    m_dialog = qobject_cast<const QDialog *>(openPlace(*m_stage, where));
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog->window()));
}

void DialogFormsTest::noTwoMnemonicsAreTheSame()
{
    QMap<QString, const QWidget *> taken;
    QStringList wrong;
    for (const QWidget *each : seenIn(*m_dialog)) {
        const QString key = QKeySequence::mnemonic(wordsOf(*each)).toString();
        if (key.isEmpty())
            continue;
        if (qobject_cast<const QLabel *>(each) && !buddyOf(*each))
            wrong += described(*each) + u": "_s + key + u" leads nowhere"_s;
        if (const QWidget *other = taken.value(key))
            wrong += described(*each) + u" and "_s + described(*other) + u" share "_s + key;
        taken[key] = each;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DialogFormsTest::everyFieldHasAName()
{
    QSet<const QWidget *> named;
    for (const QWidget *each : seenIn(*m_dialog))
        named += buddyOf(*each);
    QStringList wrong;
    for (const QWidget *each : focusChain(*m_dialog)) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if (each->accessibleName().isEmpty() && !named.contains(each)
            && (!button || button->text().isEmpty()))
            wrong += described(*each);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DialogFormsTest::tabFollowsTheEye()
{
    const QList<const QWidget *> chain = focusChain(*m_dialog);
    QVERIFY(!chain.isEmpty());
    QStringList wrong;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (!isReadAfter(placeOf(*chain[i]), placeOf(*chain[i - 1])))
            wrong += described(*chain[i]) + u" comes after "_s + described(*chain[i - 1]);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DialogFormsTest::theDesktopOrdersTheButtons()
{
    const auto *box = m_dialog->findChild<QDialogButtonBox *>();
    QVERIFY(box);
    // The one that is meant is marked in each that asks; where nothing is asked there is only Close.
    const QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    if (!cancel) {
        QVERIFY(box->button(QDialogButtonBox::Close));
        return;
    }
    const QList<QAbstractButton *> buttons = box->buttons();
    QCOMPARE(std::count_if(buttons.cbegin(), buttons.cend(),
                           [](const auto *each) { return each->property("primary").toBool(); }),
             1);
    const auto last = std::max_element(buttons.cbegin(), buttons.cend(),
                                       [](const auto *one, const auto *other) {
                                           return one->x() < other->x();
                                       });
    QVERIFY2((*last)->property("primary").toBool(), qPrintable((*last)->text()));
}

QTEST_MAIN(DialogFormsTest)
#include "DialogFormsTest.moc"
