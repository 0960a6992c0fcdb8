package dev.gatehouse.model.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.List;
import java.util.regex.Pattern;

/** The extensions of X.509 that tell what a certificate is good for. */
final class Extensions {

    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final byte[] SIGNS_CERTIFICATES = Der.bits(1, new byte[] {0x06});
    private static final byte[] SIGNS = Der.bits(7, new byte[] {(byte) 0x80});

    private Extensions() {}

    static byte[] ofAuthority(PublicKey subject) {
        return Der.sequence(
                critical("2.5.29.19", Der.sequence(Der.isTrue())),
                critical("2.5.29.15", SIGNS_CERTIFICATES),
                extension("2.5.29.14", Der.octets(identifier(subject))));
    }

    static byte[] ofServer(List<String> names, PublicKey subject, PublicKey issuer) {
        byte[][] all = names.stream().map(Extensions::name).toArray(byte[][]::new);
        return Der.sequence(leaf(SERVER_AUTHENTICATION, subject, issuer), extension("2.5.29.17", Der.sequence(all)));
    }

    static byte[] ofClient(PublicKey subject, PublicKey issuer) {
        return Der.sequence(leaf(CLIENT_AUTHENTICATION, subject, issuer));
    }

    private static byte[] leaf(String purpose, PublicKey subject, PublicKey issuer) {
        return Der.joined(
                critical("2.5.29.19", Der.sequence()),
                critical("2.5.29.15", SIGNS),
                extension("2.5.29.37", Der.sequence(Der.oid(purpose))),
                extension("2.5.29.14", Der.octets(identifier(subject))),
                extension("2.5.29.35", Der.sequence(Der.replaced(0, identifier(issuer)))));
    }

    private static byte[] name(String name) {
        if (!IPV4.matcher(name).matches()) {
            return Der.replaced(2, name.getBytes(StandardCharsets.US_ASCII));
        }
        String[] parts = name.split("\\.", -1);
        byte[] address = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Der.replaced(7, address);
    }

    private static byte[] identifier(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] extension(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.octets(value));
    }

    private static byte[] critical(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.isTrue(), Der.octets(value));
    }
}
