// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.organization.measure.Derived;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.organization.ui.typology.LevelWords;

/** Says in words what classifications of a chart are called and which values they have. */
public final class MeasureWords {

    private static final List<String> TYPED = List.of("strategic-form", "residence-seat", "configuration");

    private MeasureWords() {
    }

    /**
     * The name of a classification.
     *
     * @param key its key, see {@link org.triangula.organization.measure.ChartMeasures}
     * @return the name in the language of the user
     */
    public static String name(String key) {
        if (TYPED.contains(key)) {
            return TypologyReader.supplied(key).name().in(Locale.getDefault());
        }
        return switch (key) {
            case "counselling" -> Messages.counselling;
            case "counselling-seat" -> Messages.counsellingSeat;
            case "coupling" -> Messages.coupling;
            case "benefits-with-residence" -> Messages.benefitsWithResidence;
            case "co-location" -> Messages.coLocation;
            case "integrated-office" -> Messages.integratedOffice;
            default -> Messages.integratedOfficeResidence;
        };
    }

    /**
     * The rule that gave a value: for a type the level of each criterion of its typology, else the rule itself.
     *
     * @param one the value
     * @return the rule in the language of the user
     */
    static String rule(Derived one) {
        if (one.levels().isEmpty() || !TYPED.contains(one.key())) {
            return one.rule();
        }
        LevelWords words = LevelWords.supplied();
        Typology typology = TypologyReader.supplied(one.key());
        return typology.criteria().stream().filter(criterion -> one.levels().containsKey(criterion.key()))
            .map(criterion -> criterion.name().in(Locale.getDefault()) + ": "
                + words.of(typology, criterion.key(), one.levels().get(criterion.key())))
            .collect(Collectors.joining("\n"));
    }

    /**
     * The value of a classification in words.
     *
     * @param one the classification
     * @return its value in the language of the user
     */
    public static String value(Derived one) {
        Optional<String> value = one.value();
        if (value.isEmpty()) {
            return Messages.undetermined;
        }
        if (TYPED.contains(one.key())) {
            return TypologyReader.supplied(one.key()).types().stream().filter(type -> type.key().equals(value.get()))
                .map(Typology.Type::name).map(name -> name.in(Locale.getDefault())).findFirst().orElse(value.get());
        }
        return switch (value.get()) {
            case "yes" -> Messages.yes;
            case "no" -> Messages.no;
            case "strong" -> Messages.strong;
            case "medium" -> Messages.medium;
            case "weak" -> Messages.weak;
            case "own-staff" -> Messages.ownStaff;
            case "disputed" -> Messages.disputed;
            case "external" -> Messages.external;
            case "none" -> Messages.none;
            case "integrated" -> Messages.inIntegratedUnit;
            case "own-office" -> Messages.inOwnOffice;
            case "residence-office" -> Messages.inResidenceOffice;
            case "social-office" -> Messages.inSocialOffice;
            default -> Messages.elsewhere;
        };
    }
}
