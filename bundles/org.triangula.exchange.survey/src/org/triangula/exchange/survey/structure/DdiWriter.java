// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;

/**
 * Writes variables and groups of DDI Codebook 2.5. Topics are groups of type section; questions with several answers
 * are
 * groups multipleResp, rankings groups other with one variable per place, matrices groups grid with one variable per
 * row.
 */
final class DdiWriter {

    static final String NAMESPACE = "ddi:codebook:2_5";

    private final QuestionnaireContent content;
    private final List<Finding> findings;
    private int number;

    DdiWriter(QuestionnaireContent content, List<Finding> findings) {
        this.content = content;
        this.findings = findings;
    }

    /** A variable of a question. */
    private record Variable(String id, String name, QuestionDraft question, Multilingual label,
        List<OptionDraft> categories) {
    }

    /** A group of variables. */
    private record Group(String type, String other, String name, Multilingual label, Multilingual text,
        List<String> variables) {
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        List<Variable> variables = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (QuestionnaireContent.TopicContent topic : content.topics()) {
            List<String> section = new ArrayList<>();
            for (QuestionDraft question : topic.questions()) {
                List<Variable> own = variables(question);
                variables.addAll(own);
                List<String> ids = own.stream().map(Variable::id).toList();
                section.addAll(ids);
                String key = QuestionnaireContent.key(question);
                switch (question.type()) {
                    case MULTIPLE -> groups.add(new Group("multipleResp", "", key, question.wording(),
                        question.hint(), ids));
                    case RANK -> groups.add(new Group("other", "rank", key, question.wording(), question.hint(), ids));
                    case MATRIX -> groups.add(new Group("grid", "", key, question.wording(), question.hint(), ids));
                    default -> {
                        // stands for itself
                    }
                }
            }
            groups.add(new Group("section", "", topic.topic().number(), topic.topic().heading(), Multilingual.NONE,
                section));
        }
        write(xml, variables, groups);
    }

    private List<Variable> variables(QuestionDraft question) {
        String key = QuestionnaireContent.key(question);
        List<Variable> variables = new ArrayList<>();
        switch (question.type()) {
            case MULTIPLE -> {
                for (OptionDraft option : question.options()) {
                    variables.add(variable(key + "_" + option.code(), question, option.wording(), List.of(option)));
                }
            }
            case MATRIX -> {
                for (RowDraft row : question.rows()) {
                    variables.add(variable(key + "_" + row.code(), question, row.wording(), question.options()));
                }
            }
            case RANK -> {
                int places = question.rankPlaces() > 0 ? question.rankPlaces() : question.options().size();
                for (int place = 1; place <= places; place++) {
                    variables.add(variable(key + "_" + place, question, question.wording(), question.options()));
                }
            }
            default -> variables.add(variable(key, question, question.wording(), question.options()));
        }
        return variables;
    }

    private Variable variable(String name, QuestionDraft question, Multilingual label, List<OptionDraft> categories) {
        return new Variable("V" + ++number, name, question, label, categories);
    }

    private void write(XMLStreamWriter xml, List<Variable> variables, List<Group> groups) throws XMLStreamException {
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement("codeBook");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "2.5");
        xml.writeStartElement("stdyDscr");
        xml.writeStartElement("citation");
        xml.writeStartElement("titlStmt");
        text(xml, "titl", "", content.name());
        xml.writeEndElement();
        if (!content.version().isEmpty()) {
            xml.writeStartElement("verStmt");
            text(xml, "version", "", content.version());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (!content.introduction().isEmpty()) {
            xml.writeStartElement("stdyInfo");
            texts(xml, "abstract", content.introduction());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("dataDscr");
        for (Group group : groups) {
            group(xml, group);
        }
        for (Variable variable : variables) {
            variable(xml, variable);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void group(XMLStreamWriter xml, Group group) throws XMLStreamException {
        xml.writeStartElement("varGrp");
        xml.writeAttribute("type", group.type());
        if (!group.other().isEmpty()) {
            xml.writeAttribute("otherType", group.other());
        }
        xml.writeAttribute("name", group.name());
        xml.writeAttribute("var", String.join(" ", group.variables()));
        texts(xml, "labl", group.label());
        texts(xml, "notes", group.text());
        xml.writeEndElement();
    }

    private void variable(XMLStreamWriter xml, Variable variable) throws XMLStreamException {
        QuestionDraft question = variable.question();
        boolean number = question.type() == QuestionType.NUMBER || question.type() == QuestionType.PERCENT;
        xml.writeStartElement("var");
        xml.writeAttribute("ID", variable.id());
        xml.writeAttribute("name", variable.name());
        xml.writeAttribute("intrvl", number ? "contin" : "discrete");
        String unit = question.type() == QuestionType.PERCENT ? "%" : question.unit();
        if (!unit.isEmpty()) {
            xml.writeAttribute("measUnit", unit);
        }
        if (question.level() != ScaleLevel.UNKNOWN) {
            xml.writeAttribute("nature", switch (question.level()) {
                case NOMINAL -> "nominal";
                case ORDINAL -> "ordinal";
                default -> "interval";
            });
        }
        texts(xml, "labl", variable.label());
        xml.writeStartElement("qstn");
        if (!question.number().isEmpty()) {
            xml.writeAttribute("seqNo", question.number());
        }
        texts(xml, "qstnLit", question.wording());
        texts(xml, "ivuInstr", question.hint());
        xml.writeEndElement();
        range(xml, question);
        if (!question.routing().isEmpty()) {
            text(xml, "universe", "", question.routing().stream()
                .map(rule -> (rule.question() + " " + rule.operator() + " " + rule.value()).strip())
                .collect(Collectors.joining(" and ")));
            findings.add(new Finding(Severity.LOST, "",
                NLS.bind(Messages.condition_text, QuestionnaireContent.key(question))));
        }
        for (OptionDraft option : variable.categories()) {
            category(xml, option);
        }
        xml.writeEmptyElement("varFormat");
        xml.writeAttribute("type", number || question.type() != QuestionType.TEXT
            && question.type() != QuestionType.DATE ? "numeric" : "character");
        if (question.type() == QuestionType.DATE) {
            xml.writeAttribute("category", "date");
        }
        xml.writeEndElement();
    }

    private static void range(XMLStreamWriter xml, QuestionDraft question) throws XMLStreamException {
        if (question.minimum().isEmpty() && question.maximum().isEmpty()) {
            return;
        }
        xml.writeStartElement("valrng");
        xml.writeEmptyElement("range");
        if (question.minimum().isPresent()) {
            xml.writeAttribute("min", Double.toString(question.minimum().getAsDouble()));
        }
        if (question.maximum().isPresent()) {
            xml.writeAttribute("max", Double.toString(question.maximum().getAsDouble()));
        }
        xml.writeEndElement();
    }

    private static void category(XMLStreamWriter xml, OptionDraft option) throws XMLStreamException {
        xml.writeStartElement("catgry");
        if (option.missing() != MissingKind.NONE) {
            xml.writeAttribute("missing", "Y");
            xml.writeAttribute("missType", option.missing().getLiteral());
        }
        text(xml, "catValu", "", option.code());
        texts(xml, "labl", option.wording());
        xml.writeEndElement();
    }

    private static void texts(XMLStreamWriter xml, String name, Multilingual text) throws XMLStreamException {
        for (Map.Entry<String, String> each : text.texts().entrySet()) {
            text(xml, name, each.getKey(), each.getValue());
        }
    }

    private static void text(XMLStreamWriter xml, String name, String language, String text)
        throws XMLStreamException {
        xml.writeStartElement(name);
        if (!language.isEmpty()) {
            xml.writeAttribute("xml:lang", language);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
