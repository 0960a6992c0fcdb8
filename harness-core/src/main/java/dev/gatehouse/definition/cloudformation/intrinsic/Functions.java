package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.cloudformation.template.Nearest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The functions by their long names. */
final class Functions {

    private static final Map<String, IntrinsicFunction> BY_NAME = Map.ofEntries(
            Map.entry("Ref", LookupFunctions::ref),
            Map.entry("Fn::GetAtt", LookupFunctions::getAtt),
            Map.entry("Fn::FindInMap", LookupFunctions::findInMap),
            Map.entry("Fn::ImportValue", LookupFunctions::importValue),
            Map.entry("Fn::Sub", Substitution::sub),
            Map.entry("Fn::Join", TextFunctions::join),
            Map.entry("Fn::Split", TextFunctions::split),
            Map.entry("Fn::Base64", TextFunctions::base64),
            Map.entry("Fn::ToJsonString", TextFunctions::toJsonString),
            Map.entry("Fn::Select", ListFunctions::select),
            Map.entry("Fn::Length", ListFunctions::length),
            Map.entry("Fn::GetAZs", ListFunctions::getAZs),
            Map.entry("Fn::Cidr", Cidr::cidr),
            Map.entry("Fn::If", Conditions::choose),
            Map.entry("Fn::Equals", Conditions::value),
            Map.entry("Fn::And", Conditions::value),
            Map.entry("Fn::Or", Conditions::value),
            Map.entry("Fn::Not", Conditions::value),
            Map.entry("Condition", Conditions::value));

    private static final Set<String> LANGUAGE_EXTENSIONS = Set.of("Fn::ToJsonString", "Fn::Length");

    private Functions() {}

    static IntrinsicFunction named(Intrinsic call) {
        requireKnown(call);
        return Objects.requireNonNull(BY_NAME.get(call.name()));
    }

    static void requireKnown(Intrinsic call) {
        if (!BY_NAME.containsKey(call.name())) {
            throw Faults.at(
                    call.origin(),
                    "The function " + call.name() + " is not supported.",
                    Nearest.hint(
                            call.name(),
                            BY_NAME.keySet(),
                            "Write its result instead, or waive the property that it stands in by name, as"
                                    + " \"LogicalId.Property\"."));
        }
    }

    /** Functions that only exist with the transform AWS::LanguageExtensions. */
    static void requireLanguageExtensions(Evaluator evaluator, Intrinsic call) {
        if (LANGUAGE_EXTENSIONS.contains(call.name()) && !evaluator.scope().languageExtensions()) {
            throw Faults.at(
                    call.origin(),
                    call.name() + " needs the transform AWS::LanguageExtensions.",
                    "Add \"Transform: AWS::LanguageExtensions\" to the template.");
        }
    }
}
