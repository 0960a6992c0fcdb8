package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.VpcEntry;
import java.security.cert.X509Certificate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code $context.identity}. */
final class IdentityVariables {

    static final VariableTable<IncomingRequest> CONNECTION = new VariableTable<IncomingRequest>()
            .with("sourceIp", in -> in.peer().sourceIp())
            .with("vpcId", in -> vpc(in, VpcEntry::vpcId))
            .with("vpceId", in -> vpc(in, VpcEntry::vpcEndpointId))
            .with("userAgent", in -> in.http().headers().last("User-Agent").orElse(null))
            .with("clientCert", in -> clientCertificate(in.peer().clientCertificate()));

    static final VariableTable<AuthorizedRequest> CALLER = VariableTable.<AuthorizedRequest, IncomingRequest>including(
                    CONNECTION, authorized -> authorized.routed().incoming())
            .with("apiKey", authorized -> key(authorized, ApiKeyUse::value))
            .with("apiKeyId", authorized -> key(authorized, ApiKeyUse::id))
            .with("accessKey", authorized -> iam(authorized, Authorization.ByIam::accessKey))
            .with("accountId", authorized -> iam(authorized, Authorization.ByIam::accountId))
            .with("caller", authorized -> iam(authorized, Authorization.ByIam::userId))
            .with("user", authorized -> iam(authorized, Authorization.ByIam::userId))
            .with("userArn", authorized -> iam(authorized, Authorization.ByIam::userArn))
            .listing(
                    "cognitoIdentityPoolId",
                    "accountId",
                    "cognitoIdentityId",
                    "caller",
                    "sourceIp",
                    "principalOrgId",
                    "accessKey",
                    "cognitoAuthenticationType",
                    "cognitoAuthenticationProvider",
                    "userArn",
                    "userAgent",
                    "user");

    private IdentityVariables() {}

    private static @Nullable Object vpc(IncomingRequest incoming, Function<VpcEntry, String> part) {
        VpcEntry vpc = incoming.peer().vpc();
        return vpc == null ? null : part.apply(vpc);
    }

    private static @Nullable Object key(AuthorizedRequest authorized, Function<ApiKeyUse, String> part) {
        ApiKeyUse use = authorized.apiKey();
        return use == null ? null : part.apply(use);
    }

    private static @Nullable Object iam(AuthorizedRequest authorized, Function<Authorization.ByIam, String> part) {
        return authorized.authorization() instanceof Authorization.ByIam iam ? part.apply(iam) : null;
    }

    private static @Nullable Object clientCertificate(@Nullable X509Certificate certificate) {
        return certificate == null ? null : CertificateVariables.TABLE.of(certificate);
    }
}
