// SPDX-License-Identifier: MIT
#include "transfer/Checkpoint.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include <unistd.h>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

Checkpoint sample()
{
    Checkpoint checkpoint;
    checkpoint.url = QUrl(u"https://h/a%20b/%C3%A4?q=1%262"_s);
    checkpoint.generation.effectiveUrl = QUrl(u"https://mirror:8443/x%2Fy"_s);
    checkpoint.generation.totalBytes = 5LL << 30;
    checkpoint.generation.etag = "\"v\xe4\\1\"";
    checkpoint.generation.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT";
    checkpoint.generation.lastModifiedIsStrong = true;
    checkpoint.generation.contentEncoding = "br";
    checkpoint.generation.acceptsRanges = true;
    checkpoint.done = RangeSet::fromRanges({{0, 10}, {(4LL << 30) - 1, (4LL << 30) + 1}});
    checkpoint.inode = std::numeric_limits<quint64>::max();
    return checkpoint;
}

QJsonObject objectOf(const Checkpoint &checkpoint)
{
    return QJsonDocument::fromJson(checkpoint.toJson()).object();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList filesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Lets permissions count for a test that root runs.
class UnprivilegedUser
{
public:
    UnprivilegedUser() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~UnprivilegedUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(UnprivilegedUser)

private:
    bool m_changed = false;
};

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void holdsNoSecrets();
    void otherFieldsAreRefused_data();
    void otherFieldsAreRefused();
    void otherRangesAreRefused_data();
    void otherRangesAreRefused();
    void rangesInDisorderEndSoon();
    void validatorsAreSentAsFieldsOnly();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void cutAnywhereItIsRefused();
    void savesAndLoads();
    void loadsNothingElse();
    void findsWhatCanBeResumed();
    void whatCannotBeReadIsSaid();
};

void CheckpointTest::comesBackAsItWas_data()
{
    QTest::addColumn<Checkpoint>("checkpoint");
    QTest::newRow("5 GiB, all said") << sample();
    Checkpoint bare;
    bare.url = QUrl(u"http://h/"_s);
    QTest::newRow("nothing said, no byte done") << bare;
    Checkpoint endless = bare;
    endless.done = RangeSet::fromRanges({{0, std::numeric_limits<qint64>::max()}});
    QTest::newRow("of unknown length") << endless;
    Checkpoint whole = sample();
    whole.done = RangeSet::fromRanges({{0, 5LL << 30}});
    whole.complete = true;
    QTest::newRow("complete") << whole;
}

void CheckpointTest::comesBackAsItWas()
{
    QFETCH(const Checkpoint, checkpoint);
    const auto read = Checkpoint::fromJson(checkpoint.toJson());
    QVERIFY(read);
    QCOMPARE(read->url, checkpoint.url);
    QCOMPARE(read->generation.effectiveUrl, checkpoint.generation.effectiveUrl);
    QCOMPARE(read->generation.totalBytes, checkpoint.generation.totalBytes);
    QCOMPARE(read->generation.etag, checkpoint.generation.etag);
    QCOMPARE(read->done, checkpoint.done);
    QVERIFY(*read == checkpoint);
}

void CheckpointTest::holdsNoSecrets()
{
    Checkpoint checkpoint = sample();
    checkpoint.url = makeRequest(QUrl(u"https://user:secret@h/a"_s), u"/d"_s).url();
    QVERIFY(!checkpoint.toJson().contains("secret"));
    QVERIFY(!checkpoint.toJson().contains("user"));
}

void CheckpointTest::otherFieldsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *words, const char *key, const QJsonValue &value) {
        QTest::newRow(words) << QString::fromLatin1(key) << value;
    };
    row("no version", "gannetCheckpoint", QJsonValue::Undefined);
    row("a version to come", "gannetCheckpoint", 2);
    row("a version in words", "gannetCheckpoint", u"1"_s);
    row("no link", "url", QJsonValue::Undefined);
    row("an empty link", "url", QString());
    row("a link to a file", "url", u"file:///etc/passwd"_s);
    row("a link that is none", "url", u"http://h:99999/"_s);
    row("a link to no host", "url", u"http:///a"_s);
    row("a relative link", "url", u"a/b"_s);
    row("a link with a password", "url", u"http://u:p@h/a"_s);
    row("a file after redirects", "effectiveUrl", u"file:///etc/passwd"_s);
    row("a password after redirects", "effectiveUrl", u"https://u:p@h/a"_s);
    row("no link after redirects", "effectiveUrl", QJsonValue::Undefined);
    row("no total", "total", QJsonValue::Undefined);
    row("a total as a number", "total", 1000);
    row("a total below unknown", "total", u"-2"_s);
    row("a total past 64 bits", "total", u"9223372036854775808"_s);
    row("a total less than what is done", "total", u"4294967296"_s);
    row("no inode", "inode", QJsonValue::Undefined);
    row("a negative inode", "inode", u"-1"_s);
    row("an inode as a number", "inode", 7);
    row("no ranges", "done", QJsonValue::Undefined);
    row("ranges as text", "done", u"0-10"_s);
}

void CheckpointTest::otherFieldsAreRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = objectOf(sample());
    QVERIFY(object.contains(key));
    object.insert(key, value);
    if (value.isUndefined())
        object.remove(key);
    QVERIFY(!Checkpoint::fromJson(QJsonDocument(object).toJson()));
}

void CheckpointTest::otherRangesAreRefused_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *words, const QByteArray &ranges, bool accepted = false) {
        QTest::newRow(words) << ranges << accepted;
    };
    row("none", "[]", true);
    row("one", R"([["0","10"]])", true);
    row("to the very end", R"([["0","1000"]])", true);
    row("overlapping ones are one", R"([["5","10"],["0","7"]])", true);
    row("past the end", R"([["0","1001"]])");
    row("all past the end", R"([["2000","3000"]])");
    row("below zero", R"([["-5","10"]])");
    row("empty", R"([["5","5"]])");
    row("backwards", R"([["10","5"]])");
    row("past 64 bits", R"([["0","99999999999999999999"]])");
    row("three ends", R"([["0","10","20"]])");
    row("one end", R"([["0"]])");
    row("numbers", "[[0,10]]");
    row("a flat list", R"(["0","10"])");
    row("a good one, then a broken one", R"([["0","10"],["20","x"]])");
    row("nothing", "[null]");
    row("an object", R"([{"0":"10"}])");
}

void CheckpointTest::otherRangesAreRefused()
{
    QFETCH(const QByteArray, ranges);
    QFETCH(const bool, accepted);
    Checkpoint checkpoint = sample();
    checkpoint.generation.totalBytes = 1000;
    QJsonObject object = objectOf(checkpoint);
    object.insert(u"done"_s, QJsonDocument::fromJson(ranges).array());
    QCOMPARE(Checkpoint::fromJson(QJsonDocument(object).toJson()).has_value(), accepted);
}

/// Put in one by one they would be moved for minutes.
void CheckpointTest::rangesInDisorderEndSoon()
{
    constexpr int count = 400'000;
    QJsonArray ranges;
    for (int i = 0; i < count; ++i) {
        // Each far from the one before it: 7919 is prime to the count.
        const qint64 begin = qint64(i) * 7919 % count * 2;
        ranges.append(QJsonArray{QString::number(begin), QString::number(begin + 1)});
    }
    QJsonObject object = objectOf(sample());
    object.insert(u"done"_s, ranges);
    const auto read = Checkpoint::fromJson(QJsonDocument(object).toJson());
    QVERIFY(read);
    QCOMPARE(read->done.byteCount(), count);
}

/// A line break would begin another field of the request.
void CheckpointTest::validatorsAreSentAsFieldsOnly()
{
    Checkpoint checkpoint = sample();
    checkpoint.generation.etag = "\"a\r\nCookie: x\"";
    const auto read = Checkpoint::fromJson(checkpoint.toJson());
    QVERIFY(read);
    QVERIFY(read->generation.strongValidator().isEmpty());
}

void CheckpointTest::otherTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("very deep") << QByteArray(100'000, '[');
    QTest::newRow("another program's") << QByteArray(R"({"version":1,"url":"http://h/"})");
    QTest::newRow("two of them") << sample().toJson() + sample().toJson();
}

void CheckpointTest::otherTextsAreRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Checkpoint::fromJson(text));
}

void CheckpointTest::cutAnywhereItIsRefused()
{
    const QByteArray whole = sample().toJson();
    for (qsizetype n = 0; n < whole.size(); ++n)
        QVERIFY2(!Checkpoint::fromJson(whole.first(n)), qPrintable(QString::number(n)));
}

void CheckpointTest::savesAndLoads()
{
    const QTemporaryDir dir;
    const QString path = checkpointPath(dir.filePath(u"a.bin"_s));
    QCOMPARE(path, dir.filePath(u"a.bin.part.json"_s));
    QCOMPARE(partPath(dir.filePath(u"a.bin"_s)), dir.filePath(u"a.bin.part"_s));
    QVERIFY(sample().save(path));
    QVERIFY(Checkpoint::load(path) == sample());
    Checkpoint next = sample();
    next.done.insert({100, 200});
    QVERIFY(next.save(path));
    QVERIFY(Checkpoint::load(path) == next);
    QCOMPARE(filesIn(dir), QStringList{u"a.bin.part.json"_s});
    const auto failed = next.save(dir.filePath(u"none/a"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::FolderMissing);
}

void CheckpointTest::loadsNothingElse()
{
    const QTemporaryDir dir;
    QVERIFY(!Checkpoint::load(dir.filePath(u"none"_s)));
    QVERIFY(!Checkpoint::load(dir.path()));
    // However right: nobody reads so much to find out.
    const QString huge = dir.filePath(u"huge"_s);
    put(huge, sample().toJson());
    QVERIFY(Checkpoint::load(huge));
    put(huge, sample().toJson() + QByteArray(17 << 20, ' '));
    QVERIFY(!Checkpoint::load(huge));
}

void CheckpointTest::findsWhatCanBeResumed()
{
    const QTemporaryDir dir;
    const auto nothing = findResumable(dir.path());
    QVERIFY(nothing && nothing->resumable.isEmpty() && nothing->unreadable.isEmpty());
    put(dir.filePath(u"a.bin.part"_s), "x");
    QVERIFY(sample().save(dir.filePath(u"a.bin.part.json"_s)));
    QVERIFY(sample().save(dir.filePath(u".hidden.part.json"_s)));
    // None of these is one of ours.
    put(dir.filePath(u"b.bin.part.json"_s), "{}");
    put(dir.filePath(u"c.json"_s), sample().toJson());
    put(dir.filePath(u".part.json"_s), sample().toJson());
    QVERIFY(QDir(dir.path()).mkdir(u"d.bin.part.json"_s));
    QVERIFY(QFile::link(dir.filePath(u"a.bin.part.json"_s), dir.filePath(u"e.bin.part.json"_s)));
    const auto left = findResumable(dir.path());
    QVERIFY(left && left->unreadable.isEmpty());
    const QList<Download> &found = left->resumable;
    QStringList names;
    for (const Download &download : found)
        names.append(download.fileName);
    QCOMPARE(names, (QStringList{u".hidden"_s, u"a.bin"_s}));
    const Download &download = found.at(1);
    QCOMPARE(download.request.url(), sample().url);
    QCOMPARE(download.request.folder, dir.path());
    QCOMPARE(download.partInode, sample().inode);
    QVERIFY(download.generation == sample().generation);
    QCOMPARE(download.receivedBytes, 12);
    QCOMPARE(download.state, DownloadState::Queued);
}

void CheckpointTest::whatCannotBeReadIsSaid()
{
    const QTemporaryDir dir;
    const auto missing = findResumable(dir.filePath(u"none"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FolderMissing);
    QVERIFY(!missing.error().detail.isEmpty());

    const QString path = dir.filePath(u"a.bin.part.json"_s);
    QVERIFY(sample().save(path));
    QVERIFY(sample().save(dir.filePath(u"b.bin.part.json"_s)));
    const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(dir.path(),
                                  mayRead | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                                      | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(dir.filePath(u"b.bin.part.json"_s), mayRead));
    QVERIFY(QFile::setPermissions(path, {}));
    const UnprivilegedUser user;
    const auto left = findResumable(dir.path());
    QVERIFY(left);
    QCOMPARE(left->resumable.size(), 1);
    QCOMPARE(left->resumable.constFirst().fileName, u"b.bin"_s);
    QCOMPARE(left->unreadable.keys(), QStringList{dir.filePath(u"a.bin"_s)});
    const DownloadError reason = left->unreadable.value(dir.filePath(u"a.bin"_s));
    QCOMPARE(reason.kind, ErrorKind::DiskError);
    QVERIFY2(reason.detail.startsWith(path), qPrintable(reason.detail));
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "CheckpointTest.moc"
