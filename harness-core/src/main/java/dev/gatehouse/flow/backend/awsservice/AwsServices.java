package dev.gatehouse.flow.backend.awsservice;

import dev.gatehouse.flow.backend.HttpEndpoint;
import dev.gatehouse.flow.backend.ServiceEndpoint;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.net.URI;
import java.time.InstantSource;

/**
 * Signs calls of services and sends them to the endpoints that answer for AWS.
 *
 * @param endpoints the addresses
 * @param credentials what calls are signed with
 * @param http carries the calls; it must not refuse the endpoints' hosts
 * @param clock the machine's time: endpoints go by their own clocks, which a test cannot move
 */
public record AwsServices(
        ServiceEndpoints endpoints, ServiceCredentials credentials, HttpEndpoint http, InstantSource clock)
        implements ServiceEndpoint {

    @Override
    public HttpResponse call(ServiceCall call, Authorization caller, Reasons why) {
        ServiceCredentials.Chosen signer = credentials.choose(call.credentials(), caller);
        URI endpoint = endpoints.of(call.service().qualified()).orElseThrow(() -> noEndpoint(call));
        ServiceProtocol protocol = ServiceProtocol.of(call);
        HttpCall sent = EndpointAddress.of(endpoint).of(call, protocol.request(call, why));
        HttpCall signed = sign(sent, call, signer);
        why.add(new Reason.ServiceCallSigned(
                call.service().qualified(),
                call.service().region(),
                endpoint.toString(),
                signer.credentials().accessKeyId(),
                signer.source()));
        return protocol.answer(call, http.call(signed, why), why);
    }

    private HttpCall sign(HttpCall call, ServiceCall service, ServiceCredentials.Chosen signer) {
        KnownService known = KnownService.named(service.service().qualified());
        String target = call.uri().substring(call.uri().indexOf('/', call.uri().indexOf("://") + 3));
        HttpRequest request = new HttpRequest(call.method(), target, call.headers(), call.payload());
        HttpRequest signed = new RequestSigner(
                        known.signingName(), service.service().region())
                .sign(request, signer.credentials(), clock.instant());
        return new HttpCall(
                call.method(), call.uri(), signed.headers(), call.payload(), call.timeout(), call.transport());
    }

    private static GatewayFault noEndpoint(ServiceCall call) {
        String name = call.service().qualified();
        String variable = KnownService.named(name).endpointVariable();
        return GatewayFault.internalServerError("The integration calls the AWS service " + name
                + ", and nothing answers for it: set " + variable + " or AWS_ENDPOINT_URL to an emulator, put"
                + " @ServiceBackend(\"" + name + "\") on a WireMock of the test, or call"
                + " gateway.standIns().mapService(\"" + name + "\", ...)");
    }
}
