package dev.gatehouse.benchmarks.result;

import java.math.BigDecimal;
import java.math.MathContext;

/** Three digits that mean something: more would be noise. */
final class Numbers {

    private static final MathContext THREE = new MathContext(3);

    private Numbers() {}

    static BigDecimal rounded(double value) {
        BigDecimal three = new BigDecimal(value).round(THREE);
        return three.scale() < 0 ? three.setScale(0) : three;
    }

    static String text(double value) {
        return rounded(value).toPlainString();
    }
}
