package dev.gatehouse.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests lean on: that a browser tells what it complains of. */
class BrowserTest {

    @TempDir
    private Path folder;

    @Test
    void what_a_page_makes_the_console_say_is_seen() throws IOException {
        Path page = Files.writeString(
                folder.resolve("broken.html"),
                "<!DOCTYPE html><title>broken</title><link rel='icon' href='data:,'><script>nothing.here();</script>");

        LoadedPage loaded = Browser.required().load(page.toUri());

        assertThat(loaded.dom()).contains("<title>broken</title>");
        assertThat(loaded.console()).singleElement().asString().contains("nothing is not defined");
    }
}
