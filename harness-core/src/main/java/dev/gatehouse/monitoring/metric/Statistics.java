package dev.gatehouse.monitoring.metric;

import java.util.DoubleSummaryStatistics;

/**
 * What CloudWatch tells of a metric; everything is 0 where there is no sample.
 *
 * @param sampleCount how many samples there are
 * @param sum their sum
 * @param average their mean: for {@code 4XXError}, the error rate
 * @param minimum the smallest
 * @param maximum the largest
 */
public record Statistics(long sampleCount, double sum, double average, double minimum, double maximum) {

    static Statistics of(DoubleSummaryStatistics samples) {
        return samples.getCount() == 0
                ? new Statistics(0, 0, 0, 0, 0)
                : new Statistics(
                        samples.getCount(), samples.getSum(), samples.getAverage(), samples.getMin(), samples.getMax());
    }
}
