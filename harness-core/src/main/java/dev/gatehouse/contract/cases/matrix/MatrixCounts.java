package dev.gatehouse.contract.cases.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many answers of one target are as expected.
 *
 * @param target its name
 * @param same answers that are as expected
 * @param differ answers that are not
 * @param missing answers that were not to be had
 * @param cases cases with an answer that differs or is missing
 * @param features for each feature that such cases name, how many of them do
 */
public record MatrixCounts(
        String target, long same, long differ, long missing, int cases, Map<String, Integer> features) {

    static MatrixCounts of(CaseMatrix matrix, int target) {
        Map<String, Long> words = matrix.rows().stream()
                .collect(Collectors.groupingBy(row -> row.cells().get(target).word(), Collectors.counting()));
        Set<MatrixRow> others = matrix.rows().stream()
                .filter(row -> !(row.cells().get(target) instanceof MatrixCell.Same))
                .collect(Collectors.toSet());
        Map<String, Integer> features = new TreeMap<>();
        others.stream().map(MatrixRow::given).distinct().forEach(given -> given.features()
                .forEach(feature -> features.merge(feature, 1, Integer::sum)));
        return new MatrixCounts(
                matrix.targets().get(target),
                words.getOrDefault("same", 0L),
                words.getOrDefault("differs", 0L),
                words.getOrDefault("missing", 0L),
                (int) others.stream().map(MatrixRow::given).distinct().count(),
                features);
    }
}
