package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Finds out who signed a request.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html">Troubleshoot Signature
 *     Version 4</a>
 */
public final class SignatureCheck {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private SignatureCheck() {}

    /**
     * The owner of the credentials.
     *
     * @throws GatewayFault if the signature is missing, incomplete, out of time, or not of credentials that are known
     */
    public static IamIdentity signer(RoutedRequest request, IamCredentials credentials) {
        return signer(request.incoming(), request.servedAt().region(), credentials);
    }

    /**
     * The owner of the credentials, for a request to any kind of API in a region.
     *
     * @throws GatewayFault if the signature is missing, incomplete, out of time, or not of credentials that are known
     */
    public static IamIdentity signer(IncomingRequest incoming, String region, IamCredentials credentials) {
        SignedRequest signed = SignatureReader.read(incoming.http());
        checkScope(signed, region);
        IamIdentity identity = credentials
                .find(signed.scope().accessKeyId())
                .filter(known -> sameToken(known, signed))
                .orElseThrow(() -> SignatureFaults.unknownToken("no credentials with access key id "
                        + signed.scope().accessKeyId() + " and this session token were declared for this gateway"));
        checkTime(signed, incoming.receivedAt());
        checkSignature(signed, identity);
        return identity;
    }

    private static boolean sameToken(IamIdentity identity, SignedRequest signed) {
        String token = identity.sessionToken();
        return token == null || signed.securityToken().filter(token::equals).isPresent();
    }

    private static void checkScope(SignedRequest signed, String region) {
        if (!signed.scope().service().equals("execute-api")) {
            throw SignatureFaults.invalidScope("Credential should be scoped to correct service: 'execute-api'. ");
        }
        if (!signed.scope().region().equals(region)) {
            throw SignatureFaults.invalidScope("Credential should be scoped to a valid region. ");
        }
        if (!signed.timestamp().startsWith(signed.scope().date())) {
            throw SignatureFaults.invalidScope("Date in Credential scope does not match YYYYMMDD from ISO-8601 version"
                    + " of date from HTTP: '" + signed.scope().date() + "' != '" + signed.timestamp() + "'.");
        }
        if (!signed.signedHeaders().contains("host")) {
            throw SignatureFaults.invalidScope(
                    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
        }
    }

    private static void checkTime(SignedRequest signed, Instant now) {
        Instant at = instant(signed.timestamp());
        Integer expires = signed.expires();
        Duration validity = expires == null ? SKEW : Duration.ofSeconds(expires);
        if (at.plus(validity).isBefore(now)) {
            throw outOfTime("Signature expired: " + signed.timestamp() + " is now earlier than "
                    + TIMESTAMP.format(now.minus(validity)) + " (" + TIMESTAMP.format(now) + " - "
                    + validity.toMinutes() + " min.)");
        }
        if (at.isAfter(now.plus(SKEW))) {
            throw outOfTime("Signature not yet current: " + signed.timestamp() + " is still later than "
                    + TIMESTAMP.format(now.plus(SKEW)) + " (" + TIMESTAMP.format(now) + " + 5 min.)");
        }
    }

    private static GatewayFault outOfTime(String message) {
        return SignatureFaults.invalid(message, message + ", by the gateway's clock");
    }

    private static Instant instant(String timestamp) {
        try {
            return LocalDateTime.parse(timestamp, TIMESTAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException malformed) {
            throw SignatureFaults.invalid(
                    "Date must be in ISO-8601 'basic format'. Got '" + timestamp + "'.", "X-Amz-Date is malformed");
        }
    }

    private static void checkSignature(SignedRequest signed, IamIdentity identity) {
        String expected = signed.scope().sign(signed.stringToSign(), identity.secretAccessKey());
        byte[] actual = signed.signature().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), actual)) {
            throw SignatureFaults.invalid(
                    "The request signature we calculated does not match the signature you provided. Check your AWS"
                            + " Secret Access Key and signing method. Consult the service documentation for details.",
                    "the signature is not that of this request; what should have been signed is\n"
                            + signed.stringToSign() + "\nand the canonical request is\n" + signed.canonical());
        }
    }
}
