// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

Resource cut(Framing framing, Fault::Kind kind, int times)
{
    Resource resource = Resource::file(oldFile());
    resource.framing = framing;
    resource.acceptRanges = framing == Framing::ContentLength;
    resource.fault = {90'000, kind, times};
    return resource;
}

std::function<void(Stage &)> serving(const Resource &resource)
{
    return [resource](Stage &stage) { stage.server.route(stage.path, resource); };
}

} // namespace

QList<Scenario> tlsScenarios()
{
    const Pattern file = oldFile();
    const auto plain = serving(Resource::file(oldFile()));
    QList<Scenario> rows;
    rows << Scenario{.name = u"a good certificate"_s,
                     .serve = plain,
                     .file = file,
                     .tls = Tls::Good}
         << Scenario{.name = u"a certificate of another host"_s,
                     .serve = plain,
                     .expected = failed(ErrorKind::CertificateInvalid),
                     .tls = Tls::WrongHost}
         << Scenario{.name = u"an expired certificate"_s,
                     .serve = plain,
                     .expected = failed(ErrorKind::CertificateInvalid),
                     .tls = Tls::Expired}
         << Scenario{.name = u"a certificate that signed itself"_s,
                     .serve = plain,
                     .expected = failed(ErrorKind::CertificateInvalid),
                     .tls = Tls::SelfSigned}
         << Scenario{.name = u"the handshake gets no answer"_s,
                     .serve = [](Stage &stage) { stage.server.setStallHandshakes(true); },
                     .expected = failed(ErrorKind::ConnectTimeout),
                     .tls = Tls::Good,
                     .timeoutMs = 300,
                     .process = false}
         << Scenario{.name = u"cut without close_notify, once"_s,
                     .serve = serving(cut(Framing::ContentLength, Fault::Reset, 1)),
                     .file = file,
                     .tls = Tls::Good}
         << Scenario{.name = u"cut without close_notify in a chunked body, every time"_s,
                     .serve = serving(cut(Framing::Chunked, Fault::Reset, INT_MAX)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = Happened{Ending::CutNotVerified},
                     .file = file,
                     .tls = Tls::Good}
         << Scenario{.name = u"cut without close_notify in a body without a length"_s,
                     .serve = serving(cut(Framing::CloseDelimited, Fault::Reset, INT_MAX)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = Happened{Ending::CutNotVerified},
                     .file = file,
                     .tls = Tls::Good};
    return rows;
}

} // namespace gannet::test
