// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Coder;
import org.triangula.model.ModelFactory;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Makes copies of a study for coders. A copy has the same identities as the study, but neither its history nor its
 * backups: nothing in it tells what was left out.
 */
public final class StudyCopies {

    private StudyCopies() {
    }

    /**
     * Makes a copy. The study is saved before; a coder it does not know is added to it, so that both sides mean the
     * same
     * person.
     *
     * @param session the study, open to change
     * @param target folder of the copy; it must not be there
     * @param coder name of the person who will code in it
     * @param blind whether codings of others are left out
     * @param progress told about progress
     * @throws ProblemException if it could not be made; nothing is left at the target then
     */
    public static void make(StudySession session, Path target, String coder, boolean blind, Progress progress)
        throws ProblemException {
        if (coder.isBlank()) {
            throw new ProblemException("", Messages.copy_noCoder, Messages.copy_noCoder_remedy);
        }
        StudyFolder folder = new StudyFolder(target);
        if (Files.exists(folder.path())) {
            throw new ProblemException(folder.path().toString(), Messages.copy_exists, Messages.copy_exists_remedy);
        }
        if (folder.path().startsWith(session.folder().path())) {
            throw new ProblemException(folder.path().toString(), Messages.copy_inside, Messages.copy_exists_remedy);
        }
        boolean done = false;
        try {
            synchronized (session) {
                session.execute(StudyOperation.of(Messages.bind(Messages.copy_addCoder, coder.strip()),
                    edit -> addCoder(edit, coder.strip())));
                session.save();
                progress.report(folder.name(), 0);
                copyFiles(session.folder().path(), folder.path(), progress);
            }
            forgetHistory(folder);
            finish(folder, coder.strip(), blind, progress);
            done = true;
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.path().toString(),
                Messages.bind(Messages.copy_failed, e.getMessage()), Messages.copy_failed_remedy), e);
        } finally {
            if (!done) {
                deleteQuietly(folder.path());
            }
        }
    }

    private static void addCoder(StudyEdit edit, String name) {
        boolean known = edit.study().getCoders().stream()
            .anyMatch(coder -> name.equals(coder.getName()) || name.equals(coder.getShortName()));
        if (!known) {
            Coder coder = ModelFactory.eINSTANCE.createCoder();
            coder.setName(name);
            edit.study().getCoders().add(coder);
        }
    }

    private static void copyFiles(Path from, Path to, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("triangula.json")));
        for (String part : List.of("model", "texts", "data")) {
            if (Files.isDirectory(from.resolve(part))) {
                try (var found = Files.walk(from.resolve(part))) {
                    found.filter(Files::isRegularFile).map(from::relativize).sorted().forEach(files::add);
                }
            }
        }
        int copied = 0;
        for (Path file : files) {
            progress.checkCancelled();
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
            progress.report(file.getFileName().toString(), 0.7 * ++copied / files.size());
        }
    }

    /** Without a journal the model files are all there is, and operations count from the beginning. */
    private static void forgetHistory(StudyFolder folder) throws IOException {
        for (Path part : List.of(folder.journal(), folder.backups())) {
            if (Files.exists(part)) {
                delete(part);
            }
        }
        JsonObject manifest =
            JsonParser.parseString(Files.readString(folder.manifest(), StandardCharsets.UTF_8)).getAsJsonObject();
        manifest.addProperty("appliedThrough", 0);
        AtomicFiles.write(folder.manifest(), (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
            .toJson(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void finish(StudyFolder folder, String coder, boolean blind, Progress progress)
        throws ProblemException, IOException {
        byte[] base;
        try (StudySession copy = new StudyStore().open(folder.path(), progress.part(0.7, 0.9))) {
            if (blind) {
                copy.execute(StudyOperation.of(Messages.copy_blind, edit -> removeOthers(edit, coder)));
                copy.save();
            }
            base = Fingerprint.of(copy.study(), UnaryOperator.identity()).toBytes();
        }
        forgetHistory(folder);
        Files.createDirectories(folder.data());
        AtomicFiles.write(folder.path().resolve(CopyOrigin.BASE), base);
        AtomicFiles.write(folder.path().resolve(CopyOrigin.FILE), new CopyOrigin(UUID.randomUUID().toString(), coder,
            Instant.now().truncatedTo(ChronoUnit.SECONDS), blind).toBytes());
        Files.deleteIfExists(folder.lock());
        progress.report(folder.name(), 1);
    }

    private static void removeOthers(StudyEdit edit, String coder) {
        List<Coding> others = new ArrayList<>();
        for (Document document : edit.study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    Coder by = coding.getCoder();
                    if (by == null || !(coder.equals(by.getName()) || coder.equals(by.getShortName()))) {
                        others.add(coding);
                    }
                }
            }
        }
        // what refers to them goes with them when the operation ends
        others.forEach(EcoreUtil::remove);
        new StudyLookup(edit).removeIfBare(edit.study().getTexts().getDocuments().stream()
            .flatMap(document -> document.getSelections().stream()).toList());
    }

    private static void delete(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            if (Files.exists(path)) {
                delete(path);
            }
        } catch (IOException e) {
            // the first problem is the one to tell
            return;
        }
    }
}
