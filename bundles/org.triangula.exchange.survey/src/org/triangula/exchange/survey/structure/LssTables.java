// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.survey.QuestionType;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;

/** The tables of an LSS file, filled from a questionnaire. */
final class LssTables {

    /** Version of the data base of LimeSurvey 5, whose tables these are. */
    private static final String VERSION = "498";
    private static final String SURVEY = "100000";
    private static final int LONGEST_ANSWER = 5;
    private static final int LONGEST_SUBQUESTION = 20;

    private final QuestionnaireContent content;
    private final List<Finding> findings;
    private final List<String> languages;
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private int id = 1;

    LssTables(QuestionnaireContent content, List<Finding> findings) {
        this.content = content;
        this.findings = findings;
        languages = content.languages().isEmpty() ? List.of("de") : content.languages();
        for (String table : List.of("answers", "answer_l10ns", "groups", "group_l10ns", "questions", "subquestions",
            "question_l10ns", "question_attributes", "surveys", "surveys_languagesettings")) {
            tables.put(table, new ArrayList<>());
        }
        Set<String> taken = new HashSet<>();
        content.questions().forEach(question -> name(QuestionnaireContent.key(question), taken));
        fill();
    }

    /** Codes of questions begin with a letter and have letters and digits only. */
    private void name(String key, Set<String> taken) {
        String name = key.matches("[A-Za-z][A-Za-z0-9]{0,19}") ? key
            : "q" + key.replaceAll("[^A-Za-z0-9]+", "x");
        name = name.length() > 20 ? name.substring(0, 20) : name;
        for (int i = 2; !taken.add(name); i++) {
            name = name.substring(0, Math.min(name.length(), 17)) + "x" + i;
        }
        names.put(key, name);
        if (!name.equals(key)) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.name, key, name)));
        }
    }

    private String code(QuestionDraft question, String code, int longest, String prefix, int place) {
        boolean fits = code.matches("[A-Za-z0-9]{1," + longest + "}");
        String key = QuestionnaireContent.key(question);
        String written = fits ? code : prefix + place;
        codes.computeIfAbsent(key, each -> new HashMap<>()).put(code, written);
        if (!fits) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.codes,
                new Object[] {key, code, written})));
        }
        return written;
    }

    private void add(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        tables.get(table).add(row);
    }

    private String next() {
        return Integer.toString(id++);
    }

    private void fill() {
        add("surveys", "sid", SURVEY, "language", languages.get(0), "additional_languages",
            String.join(" ", languages.subList(1, languages.size())), "format", "G", "active", "N", "anonymized", "N");
        for (String language : languages) {
            add("surveys_languagesettings", "surveyls_survey_id", SURVEY, "surveyls_language", language,
                "surveyls_title", content.name(), "surveyls_welcometext", content.introduction().readIn(language));
        }
        int group = 0;
        for (QuestionnaireContent.TopicContent topic : content.topics()) {
            String gid = next();
            add("groups", "gid", gid, "sid", SURVEY, "group_order", Integer.toString(++group), "grelevance", "");
            for (String language : languages) {
                add("group_l10ns", "id", next(), "gid", gid, "group_name",
                    topic.topic().heading().readIn(language).isEmpty() ? topic.topic().number()
                        : topic.topic().heading().readIn(language), "description", "", "language", language);
            }
            int order = 0;
            for (QuestionDraft question : topic.questions()) {
                question(question, gid, ++order);
            }
        }
    }

    private static String type(QuestionType type) {
        return switch (type) {
            case SINGLE -> "L";
            case MULTIPLE -> "M";
            case YES_NO -> "Y";
            case RANK -> "R";
            case NUMBER, PERCENT -> "N";
            case DATE -> "D";
            case TEXT -> "T";
            case MATRIX -> "F";
        };
    }

    /** Yes or no has fixed codes; with other options it is a list. */
    private static boolean isPlainYesNo(QuestionDraft question) {
        Set<String> codes = new TreeSet<>();
        question.options().forEach(option -> codes.add(option.code().toLowerCase(Locale.ROOT)));
        return question.type() == QuestionType.YES_NO
            && (codes.equals(Set.of("yes", "no")) || codes.equals(Set.of("y", "n")));
    }

    private void question(QuestionDraft question, String gid, int order) {
        String key = QuestionnaireContent.key(question);
        String qid = next();
        boolean plain = isPlainYesNo(question);
        boolean other = !plain && question.options().stream().anyMatch(LssTables::isOther);
        String type = question.type() == QuestionType.YES_NO && !plain ? "L" : type(question.type());
        int place = 0;
        for (OptionDraft option : question.options()) {
            place++;
            if (plain) {
                boolean yes = option.code().toLowerCase(Locale.ROOT).startsWith("y");
                codes.computeIfAbsent(key, each -> new HashMap<>()).put(option.code(), yes ? "Y" : "N");
            } else if (isOther(option)) {
                codes.computeIfAbsent(key, each -> new HashMap<>()).put(option.code(), "-oth-");
            } else if (question.type() == QuestionType.MULTIPLE) {
                subquestion(qid, gid, place,
                    code(question, option.code(), LONGEST_SUBQUESTION, "SQ", place), option.wording());
            } else {
                answer(qid, place, code(question, option.code(), LONGEST_ANSWER, "A", place), option.wording());
            }
        }
        int number = 0;
        for (RowDraft row : question.rows()) {
            number++;
            subquestion(qid, gid, number, code(question, row.code(), LONGEST_SUBQUESTION, "SQ", number),
                row.wording());
        }
        add("questions", "qid", qid, "parent_qid", "0", "sid", SURVEY, "gid", gid, "type", type, "title",
            names.get(key), "other", other ? "Y" : "N", "mandatory", question.required() ? "Y" : "N",
            "question_order", Integer.toString(order), "scale_id", "0", "relevance", relevance(question));
        texts(qid, question.wording(), question.hint());
        attributes(question, qid);
    }

    private static boolean isOther(OptionDraft option) {
        return option.openText();
    }

    private void texts(String qid, Multilingual wording, Multilingual hint) {
        for (String language : languages) {
            add("question_l10ns", "id", next(), "qid", qid, "question", wording.readIn(language), "help",
                hint.readIn(language), "language", language);
        }
    }

    private void subquestion(String parent, String gid, int order, String code, Multilingual wording) {
        String qid = next();
        add("subquestions", "qid", qid, "parent_qid", parent, "sid", SURVEY, "gid", gid, "type", "T", "title", code,
            "question_order", Integer.toString(order), "scale_id", "0", "relevance", "1");
        texts(qid, wording, Multilingual.NONE);
    }

    private void answer(String qid, int order, String code, Multilingual wording) {
        String aid = next();
        add("answers", "aid", aid, "qid", qid, "code", code, "sortorder", Integer.toString(order),
            "assessment_value", "0", "scale_id", "0");
        for (String language : languages) {
            add("answer_l10ns", "id", next(), "aid", aid, "answer", wording.readIn(language), "language", language);
        }
    }

    private void attributes(QuestionDraft question, String qid) {
        if (question.minimum().isPresent()) {
            attribute(qid, "min_num_value_n", plain(question.minimum().getAsDouble()));
        }
        if (question.maximum().isPresent()) {
            attribute(qid, "max_num_value_n", plain(question.maximum().getAsDouble()));
        }
        String unit = question.type() == QuestionType.PERCENT ? "%" : question.unit();
        if (!unit.isEmpty()) {
            attribute(qid, "suffix", unit);
        }
        if (question.type() == QuestionType.RANK && question.rankPlaces() > 0) {
            attribute(qid, "max_answers", Integer.toString(question.rankPlaces()));
        }
        List<String> exclusive = question.options().stream().filter(OptionDraft::exclusive)
            .map(option -> written(QuestionnaireContent.key(question), option.code())).toList();
        if (question.type() == QuestionType.MULTIPLE && !exclusive.isEmpty()) {
            attribute(qid, "exclude_all_others", String.join(";", exclusive));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
            : Double.toString(number);
    }

    private void attribute(String qid, String name, String value) {
        add("question_attributes", "qid", qid, "attribute", name, "value", value, "language", "");
    }

    private String written(String question, String code) {
        return codes.getOrDefault(question, Map.of()).getOrDefault(code, code);
    }

    private String relevance(QuestionDraft question) {
        List<String> parts = new ArrayList<>();
        for (RuleDraft rule : question.routing()) {
            String name = names.getOrDefault(rule.question(), rule.question());
            String value = written(rule.question(), rule.value());
            parts.add(switch (rule.operator()) {
                case ANSWERED -> "!is_empty(" + name + ".NAOK)";
                case CONTAINS -> name + "_" + value + ".NAOK == \"Y\"";
                case EQUALS -> name + ".NAOK == \"" + value + "\"";
                case DIFFERS -> name + ".NAOK != \"" + value + "\"";
                case LESS -> name + ".NAOK < " + value;
                case GREATER -> name + ".NAOK > " + value;
            });
        }
        return parts.isEmpty() ? "1" : String.join(" and ", parts);
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("document");
        element(xml, "LimeSurveyDocType", "Survey");
        element(xml, "DBVersion", VERSION);
        xml.writeStartElement("languages");
        for (String language : languages) {
            element(xml, "language", language);
        }
        xml.writeEndElement();
        for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
            if (table.getValue().isEmpty()) {
                continue;
            }
            xml.writeStartElement(table.getKey());
            xml.writeStartElement("fields");
            for (String field : table.getValue().get(0).keySet()) {
                element(xml, "fieldname", field);
            }
            xml.writeEndElement();
            xml.writeStartElement("rows");
            for (Map<String, String> row : table.getValue()) {
                xml.writeStartElement("row");
                for (Map.Entry<String, String> cell : row.entrySet()) {
                    element(xml, cell.getKey(), cell.getValue());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
