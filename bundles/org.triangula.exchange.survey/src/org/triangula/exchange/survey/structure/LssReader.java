// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.survey.structure.XmlRows.Node;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;
import org.triangula.survey.design.TopicDraft;

/** Reads the tables of an LSS file. Texts stand in the tables themselves or, in newer files, in tables beside them. */
final class LssReader {

    private static final Pattern CONDITION = Pattern.compile(
        "\\(*\\s*([A-Za-z][A-Za-z0-9]*)(?:_([A-Za-z0-9]+))?(?:\\.(?:NAOK|shown|value))?\\s*(==|!=|<|>)\\s*"
            + "[\"']?([^\"'()]*)[\"']?\\s*\\)*");
    private static final Pattern ANSWERED =
        Pattern.compile("\\(*\\s*!\\s*is_empty\\(\\s*([A-Za-z][A-Za-z0-9]*)(?:\\.NAOK)?\\s*\\)\\s*\\)*");

    private final ImportFile file;
    private final List<Finding> findings;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private boolean markup;

    LssReader(ImportFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    QuestionnaireContent read() throws ProblemException {
        Node document = XmlRows.read(file);
        for (Node table : document.nodes()) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Node row : table.first("rows").all("row")) {
                Map<String, String> cells = new HashMap<>();
                row.nodes().forEach(cell -> cells.put(cell.name(), cell.words()));
                rows.add(cells);
            }
            tables.put(table.name(), rows);
        }
        List<QuestionnaireContent.TopicContent> topics = new ArrayList<>();
        for (Map<String, String> group : distinct("groups", "gid", "group_order")) {
            topics.add(new QuestionnaireContent.TopicContent(new TopicDraft(Integer.toString(topics.size() + 1),
                texts("groups", "group_l10ns", "gid", group.get("gid"), "group_name")), questions(group.get("gid"))));
        }
        Multilingual title = language("surveyls_title");
        if (markup) {
            findings.add(new Finding(Severity.LOST, "", Messages.markup));
        }
        return new QuestionnaireContent(title.isEmpty() ? Messages.untitled : title.readIn(""), "",
            language("surveyls_welcometext"), topics);
    }

    private List<Map<String, String>> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    /** Rows of a table, one per identity: older files repeat them for each language. */
    private List<Map<String, String>> distinct(String name, String id, String order) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        table(name).forEach(row -> rows.putIfAbsent(row.getOrDefault(id, ""), row));
        return rows.values().stream().sorted(Comparator.comparingInt(row -> number(row.get(order)))).toList();
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Multilingual language(String field) {
        Multilingual text = Multilingual.NONE;
        for (Map<String, String> row : table("surveys_languagesettings")) {
            text = text.with(row.getOrDefault("surveyls_language", "de"), plain(row.get(field)));
        }
        return text;
    }

    private Multilingual texts(String name, String translations, String id, String wanted, String field) {
        Multilingual text = Multilingual.NONE;
        for (String each : List.of(name, translations)) {
            for (Map<String, String> row : table(each)) {
                if (wanted.equals(row.get(id)) && row.containsKey(field) && row.containsKey("language")) {
                    text = text.with(row.get("language"), plain(row.get(field)));
                }
            }
        }
        return text;
    }

    private String plain(String html) {
        if (html == null) {
            return "";
        }
        String text = html.replaceAll("(?i)<br ?/?>|</p>", "\n").replaceAll("<[^<>]*>", "");
        markup |= !text.equals(html);
        return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
            .replace("&amp;", "&").strip();
    }

    private List<QuestionDraft> questions(String group) {
        List<QuestionDraft> questions = new ArrayList<>();
        for (Map<String, String> row : distinct("questions", "qid", "question_order")) {
            String parent = row.getOrDefault("parent_qid", "0");
            if (group.equals(row.get("gid")) && ("0".equals(parent) || parent.isEmpty())) {
                QuestionDraft question = question(row);
                if (question != null) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private QuestionDraft question(Map<String, String> row) {
        String name = row.getOrDefault("title", "");
        QuestionType type = type(row.getOrDefault("type", ""));
        if (type == null) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.type_lost, name, row.get("type"))));
            return null;
        }
        String qid = row.getOrDefault("qid", "");
        List<OptionDraft> options = new ArrayList<>();
        List<RowDraft> rows = new ArrayList<>();
        boolean multiple = type == QuestionType.MULTIPLE;
        for (Map<String, String> part : distinct("subquestions", "qid", "question_order")) {
            if (qid.equals(part.get("parent_qid"))) {
                Multilingual wording =
                    texts("subquestions", "question_l10ns", "qid", part.get("qid"), "question");
                if (multiple) {
                    options.add(OptionDraft.of(part.get("title"), wording));
                } else {
                    rows.add(RowDraft.of(part.get("title"), wording));
                }
            }
        }
        options.addAll(answers(qid));
        options.addAll(fixed(row.get("type")));
        if ("Y".equals(row.get("other"))) {
            options.add(new OptionDraft("", "other", Multilingual.of("de", "Sonstiges").with("en", "Other"), true,
                false, MissingKind.NONE));
        }
        QuestionDraft draft = QuestionDraft.of(type, name, "",
            texts("questions", "question_l10ns", "qid", qid, "question"))
            .withHint(texts("questions", "question_l10ns", "qid", qid, "help")).withOptions(options).withRows(rows)
            .withRequired("Y".equals(row.get("mandatory"))).withRouting(routing(name, row.get("relevance")));
        return attributes(draft, qid);
    }

    private QuestionDraft attributes(QuestionDraft draft, String qid) {
        QuestionDraft result = draft;
        for (Map<String, String> attribute : table("question_attributes")) {
            String value = attribute.getOrDefault("value", "");
            if (qid.equals(attribute.get("qid")) && !value.isEmpty()) {
                boolean number = value.matches("-?\\d{1,12}(\\.\\d{1,12})?");
                result = switch (attribute.getOrDefault("attribute", "")) {
                    case "min_num_value_n" -> number
                        ? result.withMinimum(OptionalDouble.of(Double.parseDouble(value))) : result;
                    case "max_num_value_n" -> number
                        ? result.withMaximum(OptionalDouble.of(Double.parseDouble(value))) : result;
                    case "suffix" -> result.withUnit(plain(value));
                    case "max_answers", "max_subquestions" -> result.type() == QuestionType.RANK
                        ? result.withRankPlaces(number(value)) : result;
                    case "exclude_all_others" -> result.withOptions(result.options().stream()
                        .map(option -> List.of(value.split(";")).contains(option.code()) ? new OptionDraft("",
                            option.code(), option.wording(), option.openText(), true, option.missing()) : option)
                        .toList());
                    default -> result;
                };
            }
        }
        return "%".equals(result.unit()) && result.type() == QuestionType.NUMBER
            ? result.withType(QuestionType.PERCENT) : result;
    }

    private List<OptionDraft> answers(String qid) {
        Map<String, OptionDraft> options = new LinkedHashMap<>();
        for (Map<String, String> row : table("answers").stream()
            .sorted(Comparator.comparingInt(each -> number(each.get("sortorder")))).toList()) {
            if (qid.equals(row.get("qid"))) {
                OptionDraft known = options.get(row.get("code"));
                Multilingual wording = known == null ? Multilingual.NONE : known.wording();
                if (row.containsKey("answer")) {
                    wording = wording.with(row.getOrDefault("language", "de"), plain(row.get("answer")));
                } else {
                    wording = texts("", "answer_l10ns", "aid", row.getOrDefault("aid", ""), "answer");
                }
                options.put(row.get("code"), OptionDraft.of(row.get("code"), wording));
            }
        }
        return List.copyOf(options.values());
    }

    private static QuestionType type(String code) {
        return switch (code) {
            case "L", "!", "O", "5", "G" -> QuestionType.SINGLE;
            case "Y" -> QuestionType.YES_NO;
            case "M", "P" -> QuestionType.MULTIPLE;
            case "R" -> QuestionType.RANK;
            case "N" -> QuestionType.NUMBER;
            case "D" -> QuestionType.DATE;
            case "S", "T", "U" -> QuestionType.TEXT;
            case "F", "H", "A", "B", "C", "E" -> QuestionType.MATRIX;
            default -> null;
        };
    }

    /** Options that a type brings along. */
    private static List<OptionDraft> fixed(String type) {
        return switch (type == null ? "" : type) {
            case "Y" -> List.of(option("Y", "Ja", "Yes"), option("N", "Nein", "No"));
            case "G" -> List.of(option("F", "Weiblich", "Female"), option("M", "Männlich", "Male"));
            case "C" -> List.of(option("Y", "Ja", "Yes"), option("U", "Unsicher", "Uncertain"),
                option("N", "Nein", "No"));
            case "E" -> List.of(option("I", "Mehr", "Increase"), option("S", "Gleich", "Same"),
                option("D", "Weniger", "Decrease"));
            case "5", "A" -> scale(5);
            case "B" -> scale(10);
            default -> List.of();
        };
    }

    private static List<OptionDraft> scale(int to) {
        List<OptionDraft> options = new ArrayList<>();
        for (int i = 1; i <= to; i++) {
            options.add(option(Integer.toString(i), Integer.toString(i), Integer.toString(i)));
        }
        return options;
    }

    private static OptionDraft option(String code, String german, String english) {
        return OptionDraft.of(code, Multilingual.of("de", german).with("en", english));
    }

    private List<RuleDraft> routing(String name, String relevance) {
        List<RuleDraft> rules = new ArrayList<>();
        String text = relevance == null ? "" : relevance.strip();
        if (text.isEmpty() || "1".equals(text)) {
            return rules;
        }
        for (String part : text.split("(?i)\\s+and\\s+|&&")) {
            Matcher condition = CONDITION.matcher(part.strip());
            Matcher answered = ANSWERED.matcher(part.strip());
            if (answered.matches()) {
                rules.add(new RuleDraft(answered.group(1), RoutingOperator.ANSWERED, ""));
            } else if (condition.matches()) {
                boolean option = condition.group(2) != null;
                rules.add(new RuleDraft(condition.group(1), option ? RoutingOperator.CONTAINS
                    : switch (condition.group(3)) {
                        case "==" -> RoutingOperator.EQUALS;
                        case "!=" -> RoutingOperator.DIFFERS;
                        case "<" -> RoutingOperator.LESS;
                        default -> RoutingOperator.GREATER;
                    }, option ? condition.group(2) : condition.group(4).strip()));
            } else {
                findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.condition_lost, name, text)));
            }
        }
        return rules;
    }
}
