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
            return Masked.allButLastCharacters(secret);
        }

        @Override
        String underName(String name, String value) {
            return secret(value);
        }
    };

    abstract String secret(String secret);

    abstract String underName(String name, String value);
}
