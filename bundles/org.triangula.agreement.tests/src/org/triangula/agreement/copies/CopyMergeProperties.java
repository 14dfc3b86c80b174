// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.agreement.TeamStudy.ANNA;
import static org.triangula.agreement.TeamStudy.BERT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.agreement.TeamStudy;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CommentCoding;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.LinkSegment;
import org.triangula.coding.operation.MergeCodes;
import org.triangula.coding.operation.MoveCode;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.operation.RenameCode;
import org.triangula.coding.operation.WeighCoding;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two people edit copies of one study at random; then one copy is brought into the other. */
class CopyMergeProperties {

    @Property(tries = 25)
    void nothingIsLostAndTwiceIsOnce(@ForAll long seed, @ForAll boolean blind, @ForAll boolean restore)
        throws ProblemException {
        Random random = new Random(seed);
        try (TeamStudy team = new TeamStudy()) {
            StudySession ours = team.session();
            edit(ours, random, 12, ANNA);
            Path folder = team.folder("Bert.triangula");
            StudyCopies.make(ours, folder, BERT, blind, Progress.NONE);
            Set<String> base;
            Map<String, Identified> copied;
            try (StudySession theirs = new StudyStore().open(folder, Progress.NONE)) {
                base = Set.copyOf(objects(theirs.study()).keySet());
                edit(theirs, random, 15, BERT);
                theirs.save();
                copied = objects(theirs.study());
            }
            edit(ours, random, 15, ANNA);
            Map<String, Identified> before = objects(ours.study());
            Set<String> known = Set.copyOf(before.keySet());
            String state = TeamStudy.canonical(ours.study());
            MergeOptions options = new MergeOptions(false, restore);
            ours.execute(CopyMerge.plan(ours, folder, options, Progress.NONE).operation());
            Map<String, Identified> merged = objects(ours.study());
            for (String id : known) {
                assertTrue(merged.containsKey(id), () -> "lost from this study: " + before.get(id));
            }
            copied.forEach((id, object) -> {
                if (restore || !base.contains(id)) {
                    assertTrue(merged.containsKey(id), () -> "lost from the copy: " + object);
                }
            });
            for (Identified object : copied.values()) {
                if (merged.get(object.getId()) instanceof Coding here && object instanceof Coding there
                    && !known.contains(there.getId())) {
                    assertEquals(there.getCode().getId(), here.getCode().getId());
                    Selection hereAt = (Selection) here.eContainer();
                    Selection thereAt = (Selection) there.eContainer();
                    assertEquals(thereAt.getStart() + "-" + thereAt.getEnd(),
                        hereAt.getStart() + "-" + hereAt.getEnd());
                }
            }
            assertFalse(ours.execute(CopyMerge.plan(ours, folder, options, Progress.NONE).operation()),
                "bringing in twice changes nothing");
            team.reopen();
            while (team.session().undoLabel().isPresent() && !state.equals(TeamStudy.canonical(team.study()))) {
                team.session().undo();
            }
            assertEquals(state, TeamStudy.canonical(team.study()));
        }
    }

    /** Codings, codes, memos and links by identity. */
    private static Map<String, Identified> objects(Study study) {
        Map<String, Identified> objects = new HashMap<>();
        study.eAllContents().forEachRemaining(object -> {
            if (object instanceof Coding || object instanceof Code || object instanceof Memo
                || object instanceof Link) {
                objects.put(((Identified) object).getId(), (Identified) object);
            }
        });
        return objects;
    }

    private static void edit(StudySession session, Random random, int times, String coder) throws ProblemException {
        for (int i = 0; i < times; i++) {
            try {
                session.execute(anyOperation(session, random, coder));
            } catch (ProblemException e) {
                // a code moved below itself, and the like: the person would choose something else
                assertFalse(e.problem().reason().isBlank());
            }
        }
    }

    private static StudyOperation anyOperation(StudySession session, Random random, String coder) {
        List<Code> codes = new ArrayList<>();
        session.study().getTexts().getCodeSystem().eAllContents().forEachRemaining((EObject object) -> {
            if (object instanceof Code code) {
                codes.add(code);
            }
        });
        Document document = TeamStudy.document(session, random.nextInt(2));
        int start = 10 * random.nextInt(6);
        Passage passage = new Passage(document, start, start + 10 * (1 + random.nextInt(3)));
        List<Coding> codings = document.getSelections().stream().flatMap(each -> each.getCodings().stream()).toList();
        if (codes.size() < 2) {
            return new CreateCode("code " + random.nextInt(100), null, true, CodeOrigin.INDUCTIVE, coder);
        }
        Code code = any(codes, random);
        return switch (random.nextInt(codings.isEmpty() ? 11 : 14)) {
            case 0 -> new CreateCode("code " + random.nextInt(100), random.nextBoolean() ? null : code, true,
                CodeOrigin.INDUCTIVE, coder);
            case 1 -> new MoveCode(List.of(code), any(codes, random), null, coder);
            case 2 -> new MergeCodes(List.of(code), any(codes, random), "", coder);
            case 3 -> new DeleteCodes(List.of(code), coder);
            case 4 -> new RenameCode(code, "name " + random.nextInt(100), coder);
            case 5 -> WriteMemo.on(passage, "memo", "text " + start, null, coder);
            case 6 -> new LinkSegment(passage, document, null, "", coder);
            case 7, 8, 9, 10 -> new CodeSegment(passage, List.of(code), coder);
            case 11 -> new RemoveCoding(List.of(any(codings, random)));
            case 12 -> new CommentCoding(any(codings, random), "comment " + start);
            default -> new WeighCoding(any(codings, random), start);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
