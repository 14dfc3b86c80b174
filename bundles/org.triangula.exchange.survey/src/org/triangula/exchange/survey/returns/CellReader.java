// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;

/** Reads cells as answers to questions. Missing is never read as 0. */
final class CellReader {

    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(-\\d{2}(-\\d{2})?)?([T ].*)?");

    private final ReturnWords words;

    CellReader(ReturnWords words) {
        this.words = words;
    }

    /** The answer that a cell holds; empty when the cell cannot be understood. */
    Optional<ReturnAnswer> read(String cell, QuestionDraft question) {
        String text = cell.strip();
        return switch (question.type()) {
            case SINGLE, YES_NO, MATRIX -> single(text, question);
            case MULTIPLE -> several(text, question, ";|\\||\\n");
            case RANK -> several(text, question, ">|;|\\||\\n");
            case NUMBER, PERCENT -> number(text, question);
            case DATE -> missing(text).or(() -> date(text).map(day -> ReturnAnswer.of(List.of(), day)));
            case TEXT -> Optional.of(missing(text).orElseGet(() -> ReturnAnswer.of(List.of(), text)));
        };
    }

    private Optional<ReturnAnswer> missing(String text) {
        return words.missing(text).map(ReturnAnswer::of);
    }

    private Optional<ReturnAnswer> single(String text, QuestionDraft question) {
        Optional<ReturnAnswer> found = option(text, question).map(option -> answer(List.of(option)));
        if (found.isPresent()) {
            return found;
        }
        if (question.type() == QuestionType.YES_NO) {
            for (String code : words.isYes(text) ? List.of("yes", "Y", "ja", "1") : words.isNo(text)
                ? List.of("no", "N", "nein", "0", "2") : List.<String>of()) {
                Optional<OptionDraft> option = byCode(code, question);
                if (option.isPresent()) {
                    return option.map(each -> answer(List.of(each)));
                }
            }
        }
        if ("0".equals(text) && question.options().stream().noneMatch(option -> "0".equals(option.code()))) {
            // seen, but not answered, as Unipark writes it
            return Optional.of(ReturnAnswer.of(MissingKind.NOT_ANSWERED));
        }
        return missing(text).or(() -> question.options().stream().filter(OptionDraft::openText).findFirst()
            .map(option -> ReturnAnswer.of(List.of(option.code()), text)));
    }

    /** An option that stands for a kind of missing is kept as the option, which says so itself. */
    private static ReturnAnswer answer(List<OptionDraft> options) {
        return ReturnAnswer.of(options.stream().map(OptionDraft::code).toList(), "");
    }

    private static Optional<OptionDraft> byCode(String code, QuestionDraft question) {
        return question.options().stream().filter(option -> option.code().equalsIgnoreCase(code)).findFirst();
    }

    /** An option by its code or its wording in any language. */
    static Optional<OptionDraft> option(String text, QuestionDraft question) {
        Optional<OptionDraft> exact = question.options().stream().filter(option -> option.code().equals(text))
            .findFirst();
        String normal = ReturnWords.normal(text);
        return exact.or(() -> question.options().stream().filter(option -> ReturnWords.normal(option.code())
            .equals(normal) || option.wording().texts().values().stream().map(ReturnWords::normal)
                .anyMatch(normal::equals)).findFirst())
            // a table program turns the code 1 into 1.0
            .or(() -> text.matches("\\d+\\.0+") ? byCode(text.substring(0, text.indexOf('.')), question)
                : Optional.empty());
    }

    private Optional<ReturnAnswer> several(String text, QuestionDraft question, String separators) {
        Optional<ReturnAnswer> whole = option(text, question).map(option -> answer(List.of(option)));
        if (whole.isPresent()) {
            return whole;
        }
        Optional<ReturnAnswer> missing = missing(text);
        if (missing.isPresent()) {
            return missing;
        }
        String separator = text.matches("(?s).*(" + separators + ").*") ? separators : ",";
        List<String> codes = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String part : text.split(separator)) {
            if (!part.isBlank()) {
                Optional<OptionDraft> option = option(part.strip(), question);
                option.ifPresentOrElse(found -> {
                    if (!codes.contains(found.code())) {
                        codes.add(found.code());
                    }
                }, () -> own.add(part.strip()));
            }
        }
        Optional<OptionDraft> open = question.options().stream().filter(OptionDraft::openText).findFirst();
        if (!own.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        if (!own.isEmpty() && !codes.contains(open.get().code())) {
            codes.add(open.get().code());
        }
        return Optional.of(ReturnAnswer.of(codes, String.join("; ", own)));
    }

    private Optional<ReturnAnswer> number(String text, QuestionDraft question) {
        OptionalDouble number = number(text);
        boolean outside = number.isEmpty()
            || question.minimum().isPresent() && number.getAsDouble() < question.minimum().getAsDouble()
            || question.maximum().isPresent() && number.getAsDouble() > question.maximum().getAsDouble()
            || number.getAsDouble() < 0;
        if (outside) {
            Optional<ReturnAnswer> missing = missing(text);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return number.isPresent() ? Optional.of(ReturnAnswer.of(number.getAsDouble())) : Optional.empty();
    }

    /** A number as Germans or English write it, with or without unit. */
    static OptionalDouble number(String cell) {
        String text = cell.replaceAll("[\\s\\u00a0\\u202f%]", "").replace('−', '-');
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") && (text.contains(",") || text.split("\\.").length > 2)) {
            text = text.replace(".", "").replace(',', '.');
        } else if (text.matches("-?\\d{1,15},\\d{1,15}")) {
            text = text.replace(',', '.');
        }
        return text.matches("-?\\d{1,15}(\\.\\d{1,17})?([eE][-+]?\\d{1,2})?")
            ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** A date as YYYY, YYYY-MM or YYYY-MM-DD; empty if it is none. */
    static Optional<String> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher german = GERMAN_DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        try {
            if (iso.matches()) {
                String day = text.substring(0, iso.group(2) == null ? 4 : 4 + iso.group(2).length());
                if (day.length() == 10) {
                    LocalDate.parse(day);
                }
                return Optional.of(day);
            }
            if (german.lookingAt()) {
                return Optional.of(LocalDate.of(Integer.parseInt(german.group(3)), Integer.parseInt(german.group(2)),
                    Integer.parseInt(german.group(1))).toString());
            }
            return month.matches() ? Optional.of(month.group(2) + "-" + (month.group(1).length() == 1 ? "0" : "")
                + month.group(1)).filter(day -> day.matches("\\d{4}-(0[1-9]|1[0-2])")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
