package dev.gatehouse.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place at which an exchange went otherwise on the target: a value; renderers make text of it. */
public sealed interface Difference {

    /** Where. */
    Place place();

    /** What is there in process, normalised; {@code (absent)} if nothing. */
    String inProcess();

    /** What is there on the target, normalised; {@code (absent)} if nothing. */
    String onTarget();

    /** What there is of a value that is missing on one side. */
    String ABSENT = "(absent)";

    /**
     * Another status.
     *
     * @param place where
     * @param inProcess in process
     * @param onTarget on the target
     */
    record OtherStatus(Place place, String inProcess, String onTarget) implements Difference {}

    /**
     * Other values under one name, of a header or parameter.
     *
     * @param place where
     * @param name in lower case if it is a header's
     * @param here the values in process, in order; empty if there is no such name
     * @param there the values on the target
     */
    record OtherValues(Place place, String name, List<String> here, List<String> there) implements Difference {

        public OtherValues {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }

        @Override
        public String inProcess() {
            return text(here);
        }

        @Override
        public String onTarget() {
            return text(there);
        }

        private static String text(List<String> values) {
            return values.isEmpty() ? ABSENT : String.join(" | ", values);
        }
    }

    /**
     * Another value in JSON.
     *
     * @param place where, down to the value
     * @param here in process; null if it is not there
     * @param there on the target; null if it is not there
     */
    record OtherJson(Place place, @Nullable JsonNode here, @Nullable JsonNode there) implements Difference {

        @Override
        public String inProcess() {
            return here == null ? ABSENT : here.toString();
        }

        @Override
        public String onTarget() {
            return there == null ? ABSENT : there.toString();
        }
    }

    /**
     * Another text.
     *
     * @param place where
     * @param line the first line that differs, from 1
     * @param inProcess that line in process; {@code (absent)} if the text ends before
     * @param onTarget that line on the target
     */
    record OtherText(Place place, int line, String inProcess, String onTarget) implements Difference {}

    /**
     * Other bytes where at least one side is no text.
     *
     * @param place where
     * @param hereSize the number of bytes in process
     * @param thereSize the number of bytes on the target
     * @param offset the first byte that differs, from 0
     */
    record OtherBytes(Place place, int hereSize, int thereSize, int offset) implements Difference {

        @Override
        public String inProcess() {
            return hereSize + " bytes";
        }

        @Override
        public String onTarget() {
            return thereSize + " bytes";
        }
    }
}
