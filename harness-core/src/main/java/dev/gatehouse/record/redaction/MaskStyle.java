package dev.gatehouse.record.redaction;

/** What is shown in place of a secret. */
enum MaskStyle {
    /** A fingerprint, by which equal secrets are seen to be equal. */
    FINGERPRINT {
        @Override
        String secret(String secret) {
            return Masked.secret(secret);
        }

        @Override
        String underName(String name, String value) {
            return Masked.underName(name, value);
        }
    },
    /** Stars and the last characters, as AWS's execution logs have them. */
    LAST_CHARACTERS {
        @Override
        String secret(String secret) {
            int hidden = Math.max(0, secret.length() - SHOWN);
            return "*".repeat(hidden) + secret.substring(hidden);
        }

        @Override
        String underName(String name, String value) {
            return secret(value);
        }
    };

    private static final int SHOWN = 6;

    abstract String secret(String secret);

    abstract String underName(String name, String value);
}
