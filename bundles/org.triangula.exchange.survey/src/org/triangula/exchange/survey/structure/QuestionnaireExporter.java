// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.survey.design.QuestionnaireContent;

/** Exports the newest version of a questionnaire: the one named by the option {@code questionnaire}, else the last. */
public abstract class QuestionnaireExporter implements StudyExporter {

    /**
     * Makes the bytes of a file.
     *
     * @param content the questionnaire
     * @param id its identity in the study
     * @param request what was asked for
     * @param findings gets what the format cannot hold
     * @return the whole file
     * @throws IOException if a part of the program is missing
     * @throws ProblemException if it cannot be written in this format
     */
    protected abstract byte[] bytes(QuestionnaireContent content, String id, ExportRequest request,
        List<Finding> findings) throws IOException, ProblemException;

    @Override
    public final List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        return write(session, new ExportRequest(file, Map.of()), progress);
    }

    @Override
    public final List<Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        Questionnaire questionnaire = questionnaire(session, request);
        try {
            AtomicFiles.write(request.file().toAbsolutePath(),
                bytes(QuestionnaireContent.of(questionnaire), questionnaire.getId(), request, findings));
            return findings;
        } catch (IOException e) {
            throw new ProblemException(new Problem(String.valueOf(request.file().getFileName()),
                Messages.not_written, Messages.not_written_remedy), e);
        }
    }

    private static Questionnaire questionnaire(StudySession session, ExportRequest request) throws ProblemException {
        String wanted = request.options().get("questionnaire");
        Questionnaire last = null;
        for (Survey survey : session.study().getSurveys().getSurveys()) {
            for (Questionnaire questionnaire : survey.getQuestionnaires()) {
                if (wanted == null || Objects.equals(wanted, questionnaire.getId())) {
                    last = questionnaire;
                }
            }
        }
        if (last == null) {
            throw new ProblemException("", Messages.none, Messages.none_remedy);
        }
        return last;
    }

    /** Writes XML. */
    @FunctionalInterface
    interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static byte[] xml(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
