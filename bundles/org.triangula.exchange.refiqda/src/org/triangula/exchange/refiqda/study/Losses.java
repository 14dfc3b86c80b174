// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

/** What a study holds and REFI-QDA 1.0 has no place for, as chapter 7 of the standard wants it to be told. */
public final class Losses {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Losses() {
    }

    /**
     * Counts what cannot be carried.
     *
     * @param study the study
     * @return a finding for each kind of thing that is lost, and one for what must not get into other hands
     */
    public static List<Finding> of(Study study) {
        Losses losses = new Losses();
        int offRecord = 0;
        for (Document document : study.getTexts().getDocuments()) {
            losses.count(Messages.lost_speakers, !document.getSpeakers().isEmpty());
            losses.count(Messages.lost_interviews, document.getInterview() != null);
            losses.count(Messages.lost_places, !document.getAreas().isEmpty());
            losses.count(Messages.lost_versions, !document.getEarlierTexts().isEmpty());
            offRecord += document.getRecordStatus() == RecordStatus.OFF_RECORD ? 1 : 0;
            for (Selection selection : document.getSelections()) {
                losses.count(Messages.lost_paraphrases, isText(selection.getParaphrase()));
                losses.count(Messages.lost_highlights, selection.getHighlight() != null);
                offRecord += selection.getRecordStatus() == RecordStatus.OFF_RECORD ? 1 : 0;
                for (Coding coding : selection.getCodings()) {
                    losses.count(Messages.lost_weights, coding.getWeight() != 0);
                    losses.count(Messages.lost_comments, isText(coding.getComment()));
                }
            }
        }
        if (study.getTexts().getCodeSystem() != null) {
            study.getTexts().getCodeSystem().getCodes().forEach(losses::code);
        }
        losses.count(Messages.lost_summaries, study.getTexts().getSummaries().size());
        losses.count(Messages.lost_groups, study.getTexts().getGroups().size());
        if (study.getInquiry() != null) {
            for (Link link : study.getInquiry().getLinks()) {
                losses.count(Messages.lost_links, link.getTarget() != null
                    && !link.getTarget().eClass().getEPackage().getNsPrefix().equals("texts"));
            }
            losses.count(Messages.lost_claims, study.getInquiry().getClaims().size());
        }
        List<Finding> findings = new ArrayList<>();
        losses.counts.forEach((kind, number) -> findings.add(
            new Finding(Severity.LOST, kind, Messages.bind(Messages.lost, number))));
        if (offRecord > 0) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.offRecord, offRecord)));
        }
        return findings;
    }

    private void code(Code code) {
        count(Messages.lost_rules, isText(code.getCodingRules()) || isText(code.getInclusionRules())
            || isText(code.getExclusionRules()) || isText(code.getAnchorExample()) || !code.getExamples().isEmpty());
        count(Messages.lost_aliases, !code.getAliases().isEmpty() || code.getShortcut() != null);
        code.getCodes().forEach(this::code);
    }

    private void count(String kind, boolean there) {
        count(kind, there ? 1 : 0);
    }

    private void count(String kind, int number) {
        if (number > 0) {
            counts.merge(kind, number, Integer::sum);
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
