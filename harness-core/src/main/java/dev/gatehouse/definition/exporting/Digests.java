package dev.gatehouse.definition.exporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names deployments after what they deploy: CloudFormation makes a new deployment only if its logical id is a new one, so a
 * changed API under the same name would stay as it was.
 */
final class Digests {

    private static final int LENGTH = 10;

    private Digests() {}

    static String of(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
