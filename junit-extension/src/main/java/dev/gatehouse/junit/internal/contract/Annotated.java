package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.junit.CompareWith;
import dev.gatehouse.junit.Normalise;
import dev.gatehouse.junit.internal.deployment.TargetChoice;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** What the annotations on a test say: on the classes around it, on its class, and on its method, in this order. */
record Annotated(ExtensionContext context) {

    /** Each target once, as said nearest to the method. */
    List<TargetChoice> targets() {
        Map<Object, TargetChoice> targets = new LinkedHashMap<>();
        for (CompareWith with : all(CompareWith.class)) {
            for (var type : with.value()) {
                targets.put(type, new TargetChoice(type, null, with.stages()));
            }
        }
        return List.copyOf(targets.values());
    }

    Normalisation rules() {
        Normalisation rules = Normalisation.standard();
        for (Normalise more : all(Normalise.class)) {
            rules = with(more, rules);
        }
        return rules;
    }

    private Normalisation with(Normalise more, Normalisation before) {
        try {
            Normalisation rules = before.ignoringHeaders(more.headers()).ignoringJson(more.json());
            if (!more.pattern().isEmpty()) {
                rules = rules.replacing(more.pattern(), more.as());
            }
            for (Class<? extends UnaryOperator<Normalisation>> by : more.by()) {
                rules = ReflectionSupport.newInstance(by).apply(rules);
            }
            return rules;
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(
                    "@Normalise on " + context.getRequiredTestClass().getName() + " or a method of it: "
                            + e.getMessage(),
                    e);
        }
    }

    private <A extends Annotation> List<A> all(Class<A> type) {
        List<AnnotatedElement> elements = new ArrayList<>(context.getEnclosingTestClasses());
        context.getTestClass().ifPresent(elements::add);
        context.getTestMethod().ifPresent(elements::add);
        return elements.stream()
                .flatMap(element -> AnnotationSupport.findRepeatableAnnotations(element, type).stream())
                .toList();
    }
}
