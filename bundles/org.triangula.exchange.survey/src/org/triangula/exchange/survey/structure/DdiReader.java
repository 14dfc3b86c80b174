// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.survey.structure.XmlRows.Node;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.TopicDraft;

/** Makes a questionnaire of the variables and groups of a codebook, see {@link DdiWriter}. */
final class DdiReader {

    private final Node book;
    private final List<Finding> findings;
    private final Map<String, Node> variables = new LinkedHashMap<>();

    DdiReader(Node book, List<Finding> findings) {
        this.book = book;
        this.findings = findings;
    }

    QuestionnaireContent read() {
        Node data = book.first("dataDscr");
        for (Node variable : data.all("var")) {
            variables.put(variable.attribute("ID").isEmpty() ? variable.attribute("name") : variable.attribute("ID"),
                variable);
        }
        Map<String, QuestionDraft> byVariable = new LinkedHashMap<>();
        for (Node group : data.all("varGrp")) {
            List<Node> members = members(group);
            if (!members.isEmpty() && isQuestion(group)) {
                QuestionDraft question = grouped(group, members);
                members.forEach(member -> byVariable.putIfAbsent(id(member), question));
            }
        }
        variables.forEach((id, variable) -> byVariable.computeIfAbsent(id, key -> single(variable)));
        Node citation = book.first("stdyDscr").first("citation");
        String title = citation.first("titlStmt").first("titl").words();
        return new QuestionnaireContent(title.isEmpty() ? Messages.untitled : title,
            citation.first("verStmt").first("version").words(),
            texts(book.first("stdyDscr").first("stdyInfo"), "abstract"), topics(data, byVariable));
    }

    private String id(Node variable) {
        return variable.attribute("ID").isEmpty() ? variable.attribute("name") : variable.attribute("ID");
    }

    private List<Node> members(Node group) {
        List<Node> members = new ArrayList<>();
        for (String id : group.attribute("var").split("\\s+")) {
            if (variables.containsKey(id)) {
                members.add(variables.get(id));
            }
        }
        return members;
    }

    private static boolean isQuestion(Node group) {
        return switch (group.attribute("type")) {
            case "multipleResp", "grid" -> true;
            case "other" -> "rank".equals(group.attribute("otherType"));
            default -> false;
        };
    }

    private List<QuestionnaireContent.TopicContent> topics(Node data, Map<String, QuestionDraft> byVariable) {
        List<QuestionnaireContent.TopicContent> topics = new ArrayList<>();
        Set<QuestionDraft> placed = new HashSet<>();
        for (Node group : data.all("varGrp")) {
            if ("section".equals(group.attribute("type"))) {
                Set<QuestionDraft> questions = new LinkedHashSet<>();
                members(group).forEach(member -> questions.add(byVariable.get(id(member))));
                questions.removeAll(placed);
                placed.addAll(questions);
                topics.add(new QuestionnaireContent.TopicContent(new TopicDraft(group.attribute("name"),
                    texts(group, "labl")), List.copyOf(questions)));
            }
        }
        Set<QuestionDraft> left = new LinkedHashSet<>(byVariable.values());
        left.removeAll(placed);
        if (!left.isEmpty()) {
            topics.add(new QuestionnaireContent.TopicContent(new TopicDraft(Integer.toString(topics.size() + 1),
                Multilingual.NONE), List.copyOf(left)));
        }
        return topics;
    }

    private static Multilingual texts(Node node, String name) {
        Multilingual text = Multilingual.NONE;
        for (Node each : node.all(name)) {
            String language = each.attribute("lang").isEmpty() ? "de" : each.attribute("lang");
            text = text.in(language).isEmpty() ? text.with(language, each.words()) : text;
        }
        return text;
    }

    private QuestionDraft grouped(Node group, List<Node> members) {
        Node first = members.get(0);
        String name = group.attribute("name").isEmpty() ? first.attribute("name") : group.attribute("name");
        Multilingual wording = texts(group, "labl");
        QuestionType type = switch (group.attribute("type")) {
            case "multipleResp" -> QuestionType.MULTIPLE;
            case "grid" -> QuestionType.MATRIX;
            default -> QuestionType.RANK;
        };
        QuestionDraft question = about(QuestionDraft.of(type, name, "", wording.isEmpty()
            ? texts(first.first("qstn"), "qstnLit") : wording), first);
        if (type == QuestionType.RANK) {
            int places = members.size() == options(first).size() ? 0 : members.size();
            return question.withOptions(options(first)).withRankPlaces(places);
        }
        if (type == QuestionType.MATRIX) {
            return question.withOptions(options(first)).withRows(members.stream()
                .map(member -> RowDraft.of(suffix(member, name), texts(member, "labl"))).toList());
        }
        return question.withOptions(members.stream().map(member -> {
            List<OptionDraft> own = options(member);
            return own.size() == 1 ? own.get(0) : OptionDraft.of(suffix(member, name), texts(member, "labl"));
        }).toList());
    }

    private static String suffix(Node member, String name) {
        String own = member.attribute("name");
        return own.startsWith(name + "_") ? own.substring(name.length() + 1) : own;
    }

    private QuestionDraft single(Node variable) {
        List<OptionDraft> options = options(variable);
        boolean choices = options.stream().anyMatch(option -> option.missing() == MissingKind.NONE);
        Node format = variable.first("varFormat");
        Set<String> codes = new HashSet<>();
        options.stream().filter(option -> option.missing() == MissingKind.NONE)
            .forEach(option -> codes.add(option.code().toLowerCase(Locale.ROOT)));
        QuestionType type = codes.equals(Set.of("yes", "no")) || codes.equals(Set.of("y", "n")) ? QuestionType.YES_NO
            : choices ? QuestionType.SINGLE : format.attribute("category").startsWith("date") ? QuestionType.DATE
                : "numeric".equals(format.attribute("type")) || "contin".equals(variable.attribute("intrvl"))
                    ? "%".equals(variable.attribute("measUnit")) ? QuestionType.PERCENT : QuestionType.NUMBER
                    : QuestionType.TEXT;
        Multilingual asked = texts(variable.first("qstn"), "qstnLit");
        return about(QuestionDraft.of(type, variable.attribute("name"), "",
            asked.isEmpty() ? texts(variable, "labl") : asked), variable).withOptions(options);
    }

    private QuestionDraft about(QuestionDraft question, Node variable) {
        if (!variable.first("universe").words().isEmpty()) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.condition_lost, question.name(),
                variable.first("universe").words())));
        }
        Node range = variable.first("valrng").first("range");
        String unit = variable.attribute("measUnit");
        return question.withNumber(variable.first("qstn").attribute("seqNo"))
            .withHint(texts(variable.first("qstn"), "ivuInstr"))
            .withUnit(question.type() == QuestionType.PERCENT && "%".equals(unit) ? "" : unit)
            .withMinimum(number(range.attribute("min"))).withMaximum(number(range.attribute("max")))
            .withLevel(switch (variable.attribute("nature")) {
                case "nominal" -> ScaleLevel.NOMINAL;
                case "ordinal" -> ScaleLevel.ORDINAL;
                case "interval", "ratio" -> ScaleLevel.METRIC;
                default -> ScaleLevel.UNKNOWN;
            });
    }

    private static OptionalDouble number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?([eE]\\d{1,2})?")
            ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static List<OptionDraft> options(Node variable) {
        Map<String, OptionDraft> options = new HashMap<>();
        List<OptionDraft> order = new ArrayList<>();
        for (Node category : variable.all("catgry")) {
            boolean missing = "Y".equals(category.attribute("missing"));
            MissingKind kind = MissingKind.get(category.attribute("missType"));
            OptionDraft option = new OptionDraft("", category.first("catValu").words(), texts(category, "labl"),
                false, false, !missing ? MissingKind.NONE
                    : kind == null || kind == MissingKind.NONE ? MissingKind.NOT_ANSWERED : kind);
            if (options.putIfAbsent(option.code(), option) == null) {
                order.add(option);
            }
        }
        return order;
    }
}
