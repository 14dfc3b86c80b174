// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.ModelPackage;

/** Values of attributes as text that people read and type, in their language. */
final class ValueText {

    private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final EAttribute attribute;
    private final Locale locale;

    ValueText(EAttribute attribute, Locale locale) {
        this.attribute = attribute;
        this.locale = locale;
    }

    /** A value as text. */
    String format(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            case Double number -> numbers().format(number);
            case Integer number -> String.valueOf(number);
            case Instant instant -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale).withZone(ZoneId.systemDefault()).format(instant);
            default -> value.toString();
        };
    }

    /**
     * A text as value.
     *
     * @throws IllegalArgumentException if it does not fit; the message says what would
     */
    Object parse(String text) {
        String typed = text.strip();
        if (attribute.isMany()) {
            return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        if (typed.isEmpty()) {
            return null;
        }
        if (isNumber()) {
            return number(typed);
        }
        if (isDate()) {
            return date(typed);
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), typed);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(Messages.badValue, e);
        }
    }

    boolean isDate() {
        EDataType type = attribute.getEAttributeType();
        return type == ModelPackage.eINSTANCE.getPartialDate() || type == ModelPackage.eINSTANCE.getLocalDate();
    }

    boolean isNumber() {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == int.class || type == double.class || Number.class.isAssignableFrom(type);
    }

    private Object date(String typed) {
        if (!PARTIAL_DATE.matcher(typed).matches()) {
            throw new IllegalArgumentException(Messages.badDate);
        }
        if (attribute.getEAttributeType() == ModelPackage.eINSTANCE.getPartialDate()) {
            return typed;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Messages.badDate, e);
        }
    }

    private Object number(String typed) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        boolean whole = type == int.class || type == Integer.class;
        ParsePosition position = new ParsePosition(0);
        // a point is a decimal point in every language here; thousands are not grouped
        NumberFormat format = typed.indexOf('.') >= 0 ? NumberFormat.getInstance(Locale.ROOT) : numbers();
        format.setParseIntegerOnly(whole);
        Number number = format.parse(typed, position);
        if (number == null || position.getIndex() != typed.length()) {
            throw new IllegalArgumentException(Messages.badNumber);
        }
        if (whole) {
            return number.intValue();
        }
        return number.doubleValue();
    }

    private NumberFormat numbers() {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(8);
        return format;
    }
}
