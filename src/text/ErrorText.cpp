// SPDX-License-Identifier: MIT
#include "text/ErrorText.h"

#include <QCoreApplication>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The server's name, or words that serve as one at the start of a sentence.
QString serverName(const QString &host) { return host.isEmpty() ? Tr::tr("The server") : host; }

ErrorText otherSignInText(const QString &server, const QString &ways)
{
    const QString why = ways.isEmpty()
        ? Tr::tr("%1 asks for a way of signing in that Gannet does not have.").arg(server)
        //: %2 is the name of a way of signing in, such as Digest or NTLM.
        : Tr::tr("%1 asks for a way of signing in that Gannet does not have (%2).")
              .arg(server, ways);
    return {Tr::tr("The server asks for another way to sign in"), why,
            Tr::tr("Open the link in a web browser, and sign in there."), ErrorAction::OpenPage};
}

QString folderName(const QString &folder)
{
    return folder.isEmpty() ? Tr::tr("The folder") : folder;
}

ErrorText linkText(ErrorKind kind)
{
    if (kind == ErrorKind::UnsupportedScheme) {
        return {Tr::tr("This kind of link cannot be fetched"),
                Tr::tr("Only links that begin with http or https can be fetched."),
                Tr::tr("Look for a web link to the same file."), ErrorAction::ChangeLink};
    }
    return {Tr::tr("This is no web link"), Tr::tr("The text is not a complete http or https link."),
            Tr::tr("Check the link and add it again."), ErrorAction::ChangeLink};
}

ErrorText certificateText(const QString &server, const QString &detail,
                          const HostCertificate &certificate)
{
    QString why = detail.isEmpty()
        ? Tr::tr("%1 showed a certificate that is not trusted.").arg(server)
        : Tr::tr("%1 showed a certificate that is not trusted (%2).").arg(server, detail);
    if (!certificate.isEmpty()) {
        //: %1 is a whole sentence, %2 a row of hexadecimal digits.
        why = Tr::tr("%1 Its SHA-256 fingerprint is %2.").arg(why, certificate.fingerprint());
    }
    return {Tr::tr("The server cannot prove who it is"), why,
            Tr::tr("Check the link and the date of this computer; if they are right, do not "
                   "fetch this file from there."),
            ErrorAction::CheckCertificate};
}

ErrorText checksumText(const QString &detail)
{
    const QString why = detail.isEmpty()
        ? Tr::tr("The checksum of the file is not the one that was given.")
        : Tr::tr("The checksum of the file is %1, not the one that was given.").arg(detail);
    return {Tr::tr("The file is not the expected one"), why,
            Tr::tr("Compare the checksum with the page it came from, then start again from "
                   "the beginning."),
            ErrorAction::Restart};
}

ErrorText diskFaultText(const QString &folder, const QString &detail)
{
    const QString why = detail.isEmpty()
        ? Tr::tr("%1 could not be written.").arg(folder)
        : Tr::tr("%1 could not be written (%2).").arg(folder, detail);
    return {Tr::tr("The disk reported a fault"), why,
            Tr::tr("Check the disk, or choose a folder on another one."),
            ErrorAction::ChooseFolder};
}

} // namespace

ErrorText errorText(const DownloadError &error, const QString &host, const QString &folder)
{
    const QString server = serverName(host);
    const QString place = folderName(folder);

    // Without a default, so that the compiler tells of a kind that has no words.
    switch (error.kind) {
    case ErrorKind::None: return {};

    case ErrorKind::InvalidUrl:
    case ErrorKind::UnsupportedScheme: return linkText(error.kind);

    case ErrorKind::HostNotFound:
        return {Tr::tr("The server was not found"),
                Tr::tr("%1 is not known on this network.").arg(server),
                Tr::tr("Check the link and the internet connection."), ErrorAction::RetryLater};
    case ErrorKind::ConnectionRefused:
        return {Tr::tr("The server does not take connections"),
                Tr::tr("%1 is there but refused the connection.").arg(server),
                Tr::tr("It may be down for a while: try again later."), ErrorAction::RetryLater};
    case ErrorKind::ConnectTimeout:
        return {Tr::tr("The server does not answer"),
                Tr::tr("%1 did not answer in time.").arg(server),
                Tr::tr("Check the internet connection, or try again later."),
                ErrorAction::RetryLater};
    case ErrorKind::ConnectionLost:
        return {Tr::tr("The connection broke off"),
                Tr::tr("%1 ended the connection before the file was whole.").arg(server),
                Tr::tr("What has arrived is kept: try again to go on from there."),
                ErrorAction::RetryLater};
    case ErrorKind::Stalled:
        return {Tr::tr("Nothing arrives any more"),
                Tr::tr("%1 stopped sending before the file was whole.").arg(server),
                Tr::tr("What has arrived is kept: try again to go on from there."),
                ErrorAction::RetryLater};
    case ErrorKind::NetworkUnreachable:
        return {Tr::tr("There is no network connection"),
                Tr::tr("%1 cannot be reached from this computer now.").arg(server),
                Tr::tr("Check the network cable or the wireless connection."),
                ErrorAction::RetryLater};
    case ErrorKind::Offline:
        return {Tr::tr("This computer is offline"),
                Tr::tr("There is no network now on which %1 could be asked.").arg(server),
                Tr::tr("It goes on by itself as soon as there is a network."),
                ErrorAction::RetryLater};
    case ErrorKind::ProxyFailed:
        return {Tr::tr("The proxy does not work"),
                Tr::tr("The proxy that is set for this computer did not pass the connection on."),
                Tr::tr("Check the proxy in the network settings of the system."),
                ErrorAction::RetryLater};
    case ErrorKind::ProxyAuthRequired:
        return {Tr::tr("The proxy asks for a name and password"),
                Tr::tr("The proxy lets only those pass who have signed in."),
                Tr::tr("Set its name and password in the network settings of the system."),
                ErrorAction::SignIn};

    case ErrorKind::CertificateInvalid:
        // After a redirect it is another server's than the link's.
        return certificateText(error.certificate.isEmpty() ? server : error.certificate.host,
                               error.detail, error.certificate);
    case ErrorKind::TlsFailed:
        return {Tr::tr("No secure connection could be made"),
                Tr::tr("%1 and this computer found no common way to protect the connection.")
                    .arg(server),
                Tr::tr("Try again later, or tell those who run the server."), ErrorAction::Retry};

    case ErrorKind::AuthRequired:
        if (!error.detail.isEmpty()) // where a redirect led: no name goes there
            return {Tr::tr("The server asks for a name and password"),
                    Tr::tr("%1 gives this file only to those who have signed in.")
                        .arg(error.detail),
                    Tr::tr("Take a new link from the page it came from."), ErrorAction::ChangeLink};
        return {Tr::tr("The server asks for a name and password"),
                Tr::tr("%1 gives this file only to those who have signed in.").arg(server),
                Tr::tr("Give the right name and password, and try again."), ErrorAction::SignIn};
    case ErrorKind::AuthUnsupported: return otherSignInText(server, error.detail);
    case ErrorKind::Forbidden:
        return {Tr::tr("The server does not give this file out"),
                Tr::tr("%1 says that this link may not be used, or not any more.").arg(server),
                Tr::tr("Take a new link from the page it came from."), ErrorAction::ChangeLink};
    case ErrorKind::NotFound:
        return {Tr::tr("The file is not there"),
                Tr::tr("%1 says there is no file under this link.").arg(server),
                Tr::tr("Check the link, or look for a new one on the page it came from."),
                ErrorAction::ChangeLink};
    case ErrorKind::Gone:
        return {Tr::tr("The file was removed"),
                Tr::tr("%1 says the file was there once and does not come back.").arg(server),
                Tr::tr("Look for a new link on the page it came from."), ErrorAction::ChangeLink};
    case ErrorKind::ServerBusy:
        return {Tr::tr("The server is busy"), Tr::tr("%1 has too much to do now.").arg(server),
                Tr::tr("Wait a while, then try again."), ErrorAction::RetryLater};
    case ErrorKind::ServerError:
        return {Tr::tr("The server has a fault"),
                Tr::tr("%1 could not answer because something on its side went wrong.").arg(server),
                Tr::tr("Try again later."), ErrorAction::RetryLater};
    case ErrorKind::RequestRejected:
        return {Tr::tr("The server refused"),
                Tr::tr("%1 does not accept this link in the way it was asked for.").arg(server),
                Tr::tr("Open the link in a web browser to see what the server wants."),
                ErrorAction::OpenPage};
    case ErrorKind::UnexpectedStatus:
        return {Tr::tr("The server gave an unexpected answer"),
                Tr::tr("%1 sent neither the file nor a reason.").arg(server),
                Tr::tr("Open the link in a web browser to see what is there."),
                ErrorAction::OpenPage};

    case ErrorKind::TooManyRedirects:
        return {Tr::tr("The link leads in circles"),
                Tr::tr("%1 sends on from place to place and never to the file.").arg(server),
                Tr::tr("Look for a direct link to the file."), ErrorAction::ChangeLink};
    case ErrorKind::RedirectRefused:
        return {Tr::tr("The link leads to an unsafe place"),
                Tr::tr("%1 sends on to a place that is not protected or not on the web.")
                    .arg(server),
                Tr::tr("Look for a direct link to the file."), ErrorAction::ChangeLink};

    case ErrorKind::ProtocolError:
        return {Tr::tr("The server's answer makes no sense"),
                Tr::tr("%1 contradicts itself, so what it sent was not used.").arg(server),
                Tr::tr("Try again later, or fetch the file from another server."),
                ErrorAction::RetryLater};
    case ErrorKind::RemoteChanged:
        return {Tr::tr("The file on the server has changed"),
                Tr::tr("%1 now has another version than the one that was begun.").arg(server),
                Tr::tr("Start again from the beginning to get the new version."),
                ErrorAction::Restart};
    case ErrorKind::ContentTooShort:
        return {Tr::tr("The file ended too early"),
                Tr::tr("%1 sent less than it had announced.").arg(server),
                Tr::tr("What has arrived is kept: try again to go on from there."),
                ErrorAction::RetryLater};
    case ErrorKind::ChecksumMismatch: return checksumText(error.detail);
    case ErrorKind::WrongContent:
        return {Tr::tr("A web page came instead of the file"),
                Tr::tr("%1 sent a page, often one to sign in or to confirm something.").arg(server),
                Tr::tr("Open the link in a web browser, and take the link of the file itself."),
                ErrorAction::ChangeLink};
    case ErrorKind::OtherFile:
        return {Tr::tr("The new link leads to another file"),
                Tr::tr("What %1 has there is not the file that was begun, so nothing of it was "
                       "used.")
                    .arg(server),
                Tr::tr("Look for a link to the same file, or start again from the beginning with "
                       "this one."),
                ErrorAction::ChangeLink};
    case ErrorKind::CannotCompare:
        return {Tr::tr("The new link cannot go on from here"),
                Tr::tr("%1 gives the file only from its beginning, so nobody can see whether it is "
                       "the same one.")
                    .arg(server),
                Tr::tr("Look for another link, or start again from the beginning with this one."),
                ErrorAction::Restart};

    case ErrorKind::FolderMissing:
        return {Tr::tr("The folder is not there"),
                Tr::tr("%1 does not exist, or its drive is not connected.").arg(place),
                Tr::tr("Connect the drive, or choose another folder."), ErrorAction::ChooseFolder};
    case ErrorKind::DriveMissing:
        return {Tr::tr("The drive is not there"),
                Tr::tr("%1 is on a drive that is not connected now.").arg(place),
                Tr::tr("Connect the drive, or choose another folder."), ErrorAction::ChooseFolder};
    case ErrorKind::AccessDenied:
        return {Tr::tr("The folder may not be written"),
                Tr::tr("%1 does not let you create files.").arg(place),
                Tr::tr("Choose a folder of your own."), ErrorAction::ChooseFolder};
    case ErrorKind::DiskFull:
        return {Tr::tr("The disk is full"),
                Tr::tr("%1 has no room for the rest of the file.").arg(place),
                Tr::tr("Free some space, or choose a folder on another disk."),
                ErrorAction::FreeSpace};
    case ErrorKind::ReadOnly:
        return {Tr::tr("The disk can only be read"),
                Tr::tr("%1 is on a disk that takes no changes now.").arg(place),
                Tr::tr("Make the disk writable, or choose another folder."),
                ErrorAction::ChooseFolder};
    case ErrorKind::DiskError: return diskFaultText(place, error.detail);
    case ErrorKind::NameUnusable:
        return {Tr::tr("The file name cannot be used"),
                Tr::tr("%1 takes no file of this name.").arg(place),
                Tr::tr("Choose another name or another folder."), ErrorAction::ChooseFolder};
    case ErrorKind::NameTaken:
        return {Tr::tr("The file name is taken"),
                Tr::tr("%1 has files of this name, and of all that differ by a number.").arg(place),
                Tr::tr("Choose another name or another folder."), ErrorAction::ChooseFolder};
    case ErrorKind::FileInUse:
        return {Tr::tr("The file is in use"), Tr::tr("Another Gannet is writing this file now."),
                Tr::tr("Wait until it is done, or stop it there."), ErrorAction::RetryLater};

    case ErrorKind::NewerList:
        return {Tr::tr("The list was made by a newer Gannet"), listErrorText(error),
                Tr::tr("Use the newer version."), ErrorAction::Retry};
    case ErrorKind::InvalidHeader:
        return {Tr::tr("An extra header cannot be sent"),
                Tr::tr("It holds characters that are not allowed there."),
                Tr::tr("Correct the header, and try again."), ErrorAction::Retry};
    case ErrorKind::TimedOut:
        return {Tr::tr("The time is over"),
                Tr::tr(
                    "The time that was given for the whole run ended before the file was whole."),
                Tr::tr("What has arrived is kept: try again to go on from there."),
                ErrorAction::Retry};
    }
    return {};
}

QString errorSentence(const DownloadError &error, const QString &host, const QString &folder)
{
    const ErrorText text = errorText(error, host, folder);
    if (text.why.isEmpty())
        return {};
    //: %1 is why something failed, %2 is what to do: two whole sentences.
    return Tr::tr("%1 %2").arg(text.why, text.help);
}

QString listErrorText(const DownloadError &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return Tr::tr(
            "The list of downloads cannot be saved: its disk is full. Make some room; it is "
            "tried again by itself.");
    case ErrorKind::ReadOnly:
    case ErrorKind::AccessDenied:
        return Tr::tr(
            "The list of downloads cannot be saved: its folder may not be written. Mend its "
            "permissions and start Gannet again.");
    case ErrorKind::FileInUse:
        return Tr::tr(
            "The list of downloads cannot be opened: another Gannet is using it. Close that one, "
            "and start again.");
    case ErrorKind::NewerList:
        return Tr::tr(
            "The list of downloads was made by a newer Gannet, and is left as it is. Use that "
            "version, or move the list away.");
    default:
        return Tr::tr("The list of downloads cannot be saved: %1. Check its disk.")
            .arg(error.detail);
    }
}

QString lineProblemText(LineProblem problem)
{
    switch (problem) {
    case LineProblem::NotALink: return Tr::tr("not a web link");
    case LineProblem::OtherScheme: return Tr::tr("not a link that begins with http or https");
    case LineProblem::NoHost: return Tr::tr("the link names no server");
    case LineProblem::BadPattern: return Tr::tr("the pattern in brackets cannot be counted");
    case LineProblem::TooMany:
        return Tr::tr("the pattern makes more than %L1 links").arg(UrlList::maxLinks);
    }
    return {};
}

} // namespace gannet
