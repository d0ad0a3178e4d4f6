// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>

#include <cstdio>
#include <ctime>

#include <unistd.h>

// Loaded beside a Qt program by LD_PRELOAD: writes to the file FIRST_PAINT when (CLOCK_MONOTONIC, in
// seconds) its window was first painted, and when a list of at least FIRST_PAINT_ROWS rows was, then ends the
// program. From outside, so that what is measured is the program that people start.

namespace {

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_hasRows)
            return false;
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!widget)
            return false;
        if (!m_isPainted)
            later(m_isPainted, m_painted);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (m_rows == 0)
            m_hasRows = true;
        else if (view && view->viewport() == widget && view->model()->rowCount() >= m_rows)
            later(m_hasRows, m_rowsPainted);
        return false;
    }

private:
    /// Once the event of now is done, with all that it paints, and what was asked for before it.
    void later(bool &isKnown, double &when)
    {
        isKnown = true;
        QMetaObject::invokeMethod(
            this,
            [this, &when] {
                when = now();
                if (m_painted > 0 && (m_rows == 0 || m_rowsPainted > 0))
                    write();
            },
            Qt::QueuedConnection);
    }

    void write() const
    {
        std::FILE *file = std::fopen(qgetenv("FIRST_PAINT").constData(), "w");
        if (!file)
            _exit(3);
        std::fprintf(file, "{\"painted\": %.6f, \"rows\": %.6f}\n", m_painted, m_rowsPainted);
        _exit(std::fclose(file) == 0 ? 0 : 3);
    }

    const int m_rows = qEnvironmentVariableIntValue("FIRST_PAINT_ROWS");
    bool m_isPainted = false;
    bool m_hasRows = false;
    double m_painted = 0;
    double m_rowsPainted = 0;
};

/// Of each application object that the program makes, one after the other.
void watch()
{
    auto *probe = new FirstPaint;
    probe->setParent(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(probe);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
