// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.triangula.core.confidential.NameRegister;
import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalEntry;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Examines a study folder from end to end without changing anything. */
public final class StudyCheck {

    private static final Pattern JOURNAL_FILE = Pattern.compile("journal/journal-\\d{10}\\.jsonl");
    private static final Pattern BACKUP_FILE = Pattern.compile("backups/study-\\d{8}-\\d{6}\\.zip");

    private final StudyFolder folder;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private StudyCheck(StudyFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Examines a study: manifest, model files, identities and references, texts, selections, files that the model
     * names, journal, and files that do not belong there.
     *
     * @param path the study's folder
     * @param progress told about progress
     * @return what was found, damage first, then by place; empty when all is well
     * @throws ProblemException if there is no study of a known format at this place
     */
    public static List<Finding> run(Path path, Progress progress) throws ProblemException {
        StudyCheck check = new StudyCheck(new StudyFolder(path), progress);
        try {
            check.examine();
        } catch (IOException e) {
            throw new ProblemException(new org.triangula.core.problem.Problem(path.toString(),
                Messages.bind(Messages.facts_unreadable, e.getMessage()), Messages.facts_remedy), e);
        }
        check.findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::place)
            .thenComparing(Finding::message));
        return List.copyOf(check.findings);
    }

    private void examine() throws ProblemException, IOException {
        StudyManifest manifest = StudyManifest.read(folder);
        List<String> files = files();
        for (String file : files) {
            progress.checkCancelled();
            if (file.startsWith("model/") && file.endsWith(".xmi")) {
                progress.report(Messages.bind(Messages.check_reading, file), -1);
                examineXml(file);
            }
        }
        examineJournal(manifest);
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.DAMAGE)) {
            examineModel();
        }
        boolean modelKnown = !used.isEmpty();
        for (String file : files) {
            examinePlace(file, modelKnown);
        }
    }

    /** All files, relative, in order. */
    private List<String> files() throws IOException {
        try (var found = Files.walk(folder.path())) {
            return found.filter(Files::isRegularFile)
                .map(file -> folder.path().relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private void examineXml(String file) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(folder.path().resolve(file)))) {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(input, new DefaultHandler() {
                @Override
                public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
                    throw e;
                }
            });
        } catch (org.xml.sax.SAXParseException e) {
            damage(file + ":" + e.getLineNumber(), Messages.bind(Messages.check_fileDamaged, e.getMessage()));
        } catch (SAXException | ParserConfigurationException e) {
            damage(file, Messages.bind(Messages.check_fileDamaged, e.getMessage()));
        }
    }

    private void examineJournal(StudyManifest manifest) throws IOException {
        try {
            List<JournalEntry> entries = Journal.read(folder.journal(), 0);
            long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
            if (last < manifest.appliedThrough()) {
                damage("journal", Messages.bind(Messages.check_journalBehind, last, manifest.appliedThrough()));
            }
        } catch (ProblemException e) {
            damage(e.problem().place(), e.problem().reason());
        }
        if (new SaveTransaction(folder).isCommitted()) {
            note("pending", Messages.check_commit);
        }
    }

    private void examineModel() {
        try (StudySession session = new StudyStore().openToRead(folder.path(), progress)) {
            new StudyModelCheck(session, progress, findings, used).examine();
        } catch (ProblemException e) {
            damage(e.problem().place(), e.problem().reason());
        }
    }

    private void examinePlace(String file, boolean modelKnown) {
        if (file.equals("triangula.json") || file.equals(".lock") || file.startsWith("pending/")
            || JOURNAL_FILE.matcher(file).matches() || BACKUP_FILE.matcher(file).matches() || file.startsWith("cache/")
            || file.startsWith("data/") || file.startsWith(NameRegister.FOLDER + "/")) {
            return;
        }
        if (file.startsWith("model/") && file.endsWith(".xmi")) {
            if (modelKnown && !used.contains(file)) {
                note(file, Messages.check_notStudyFile);
            }
        } else if (file.startsWith("texts/") && file.endsWith(".txt")) {
            if (modelKnown && !used.contains(file)) {
                note(file, Messages.check_textUnused);
            }
        } else {
            note(file, Messages.check_unknownFile);
        }
    }

    private void damage(String place, String message) {
        findings.add(new Finding(Severity.DAMAGE, place, message));
    }

    private void note(String place, String message) {
        findings.add(new Finding(Severity.NOTE, place, message));
    }

    /** How serious a finding is. */
    public enum Severity {
        /** The study is not whole. */
        DAMAGE,
        /** Good to know. */
        NOTE
    }

    /**
     * One finding.
     *
     * @param severity how serious it is
     * @param place file inside the study folder, where known with the object
     * @param message what is wrong, in the language of the user
     */
    public record Finding(Severity severity, String place, String message) {
    }
}
