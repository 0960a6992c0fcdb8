package dev.gatehouse.record.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void equal_secrets_have_equal_masks() {
        assertThat(Masked.secret("one")).isEqualTo("<masked 7692c3ad>").isEqualTo(Masked.secret("one"));
        assertThat(Masked.secret("two")).isNotEqualTo(Masked.secret("one"));
    }

    @Test
    void a_mask_is_not_masked_again() {
        assertThat(Masked.secret(Masked.secret("one"))).isEqualTo(Masked.secret("one"));
    }

    @Test
    void the_scheme_of_credentials_stays_readable() {
        assertThat(Masked.credentials("Bearer one")).isEqualTo("Bearer <masked 7692c3ad>");
    }

    @Test
    void names_and_attributes_of_cookies_stay_readable() {
        assertThat(Masked.cookies("a=one; b=one")).isEqualTo("a=<masked 7692c3ad>; b=<masked 7692c3ad>");
        assertThat(Masked.setCookie("a=one; Path=/; Secure")).isEqualTo("a=<masked 7692c3ad>; Path=/; Secure");
    }

    @Test
    void a_mask_shows_the_secret_it_stands_for_and_no_other() {
        assertThat(Masked.shows("Bearer <masked 7692c3ad>", "Bearer one")).isTrue();
        assertThat(Masked.shows("<masked 7692c3ad>", "one")).isTrue();
        assertThat(Masked.shows("a=<masked 7692c3ad>", "a=one")).isTrue();
        assertThat(Masked.shows("<masked 7692c3ad>", "two")).isFalse();
        assertThat(Masked.shows("plain", "plain")).isTrue();
    }
}
