package dev.gatehouse.junit.internal;

import dev.gatehouse.junit.HttpBackend;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.junit.ServiceBackend;
import dev.gatehouse.junit.Share;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Puts the handlers of a test's fields into its gateway, and servers into its fields. */
record FieldBindings(RunningGateway running, Share share) {

    /** Binds the fields of the test instance and of those around it. */
    void bind(ExtensionContext context) {
        boolean perClass = context.getTestInstanceLifecycle()
                .filter(l -> l == org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS)
                .isPresent();
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            for (Field field : fields(instance.getClass())) {
                refuseIfShared(field, perClass);
                bind(field, instance);
            }
        }
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        fields.addAll(AnnotationSupport.findAnnotatedFields(type, LambdaFunction.class, f -> true));
        fields.addAll(AnnotationSupport.findAnnotatedFields(type, HttpBackend.class, f -> true));
        fields.addAll(AnnotationSupport.findAnnotatedFields(type, ServiceBackend.class, f -> true));
        return fields;
    }

    private void refuseIfShared(Field field, boolean perClass) {
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        boolean getsAServer = field.getAnnotation(LambdaFunction.class) == null && field.getType() != URI.class;
        if (share == Share.NOTHING && isStatic && getsAServer) {
            throw new ExtensionConfigurationException(
                    name(field) + " is static, but every test has a server of its own."
                            + " Make it an instance field, or share a gateway with share = Share.CLASS.");
        }
        boolean outlivesTheTest = Modifier.isStatic(field.getModifiers()) || (perClass && share == Share.CLASS);
        if (share != Share.NOTHING && !outlivesTheTest) {
            throw new ExtensionConfigurationException(name(field) + " belongs to one test, but the gateway is shared"
                    + " (share = " + share + "). Make the field static.");
        }
    }

    private void bind(Field field, Object instance) {
        LambdaFunction function = field.getAnnotation(LambdaFunction.class);
        if (function != null) {
            bindFunction(field, read(field, instance), function);
            return;
        }
        StandInName.of(field).ifPresent(name -> bindServer(field, instance, name));
    }

    private void bindServer(Field field, Object instance, StandInName name) {
        if (field.getType() == URI.class) {
            running.mapBackend(name, (URI) required(field, read(field, instance), "the address of the server"));
        } else {
            write(field, instance, running.backends().server(name, field.getType()));
        }
    }

    private void bindFunction(Field field, @Nullable Object handler, LambdaFunction function) {
        running.bindFunction(
                function.value(),
                required(field, handler, "the handler"),
                field.getGenericType(),
                function.timeoutSeconds());
    }

    private static Object required(Field field, @Nullable Object value, String what) {
        if (value == null) {
            throw new ExtensionConfigurationException(name(field) + " is null before the test begins. Give it " + what
                    + " where it is declared or in the constructor: @BeforeEach is too late.");
        }
        return value;
    }

    private static @Nullable Object read(Field field, Object instance) {
        try {
            field.setAccessible(true);
            return field.get(instance);
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException(name(field) + " cannot be read", e);
        }
    }

    private static void write(Field field, Object instance, Object value) {
        try {
            if (Modifier.isFinal(field.getModifiers())) {
                throw new ExtensionConfigurationException(name(field) + " is final, so no server can be put there.");
            }
            field.setAccessible(true);
            field.set(instance, value);
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException(name(field) + " cannot be set", e);
        }
    }

    private static String name(Field field) {
        return "The field " + field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
