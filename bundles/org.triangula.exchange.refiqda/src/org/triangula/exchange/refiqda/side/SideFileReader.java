// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.side.SideFile.StoredFile;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;

/**
 * Reads the folder {@code triangula/} of a package. The package can be from anywhere, so nothing is believed: classes,
 * features, references, identities, characters, paths, checksums and positions are checked, and what does not hold
 * makes the whole side file unusable.
 */
public final class SideFileReader {

    private static final long LARGEST = 2L << 30;
    private static final Pattern PATH = Pattern.compile("(texts|data)/[a-z0-9][a-z0-9._-]{0,150}");

    private final ProjectPackage container;
    private final Progress progress;
    private final Map<String, StoredFile> files = new HashMap<>();
    private String project = "";
    private Study study;

    private SideFileReader(ProjectPackage container, Progress progress) {
        this.container = container;
        this.progress = progress;
    }

    /**
     * Reads the side file.
     *
     * @param container the package
     * @param progress asked whether to stop
     * @return the side file; empty when the package has none
     * @throws DamagedSideFile if it cannot be used; says why in the language of the user
     * @throws ProblemException if the package is dangerous
     */
    public static Optional<SideFile> read(ProjectPackage container, Progress progress)
        throws DamagedSideFile, ProblemException {
        try (InputStream stream = container.open(SideFile.PART, LARGEST).orElse(null)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(new SideFileReader(container, progress).parse(stream));
        } catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException
            | ClassCastException | DateTimeException e) {
            // whatever the JSON or the model does not like about it
            throw new DamagedSideFile(e);
        }
    }

    private SideFile parse(InputStream stream) throws IOException, DamagedSideFile, ProblemException {
        Reader characters = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
        JsonReader json = new JsonReader(characters);
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> require(json.nextString().equals(SideFile.FORMAT));
                case "version" -> {
                    if (json.nextInt() > SideFile.VERSION) {
                        throw new DamagedSideFile(Messages.newer);
                    }
                }
                case "project" -> project = json.nextString();
                case "files" -> files(json);
                case "study" -> study = new StudyReader(json, progress).read();
                default -> json.skipValue();
            }
        }
        json.endObject();
        require(study != null);
        check();
        return new SideFile(project.equals(container.projectChecksum()), study, files);
    }

    private void files(JsonReader json) throws IOException, DamagedSideFile {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> entry = new HashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                entry.put(json.nextName(), json.nextString());
            }
            json.endObject();
            require(entry.keySet().containsAll(Set.of("path", "part", "sha256")));
            require(PATH.matcher(entry.get("path")).matches() && !entry.get("path").contains(".."));
            files.put(entry.get("path"),
                new StoredFile(entry.get("part").toLowerCase(Locale.ROOT), entry.get("sha256")));
        }
        json.endArray();
    }

    private static void require(boolean condition) throws DamagedSideFile {
        if (!condition) {
            throw new DamagedSideFile(Messages.damaged);
        }
    }

    private void check() throws DamagedSideFile, ProblemException, IOException {
        for (StoredFile file : files.values()) {
            progress.checkCancelled();
            try (InputStream stream = container.open(file.part(), ProjectPackage.LARGEST_PART).orElse(null)) {
                require(stream != null && Checksum.of(stream).equals(file.checksum()));
            }
        }
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Document document) {
                check(document);
            }
        }
    }

    private void check(Document document) throws DamagedSideFile, ProblemException {
        int length = 0;
        if (document.getTextFile() != null) {
            StoredFile file = files.get(document.getTextFile());
            require(file != null && file.checksum().equals(document.getTextChecksum()));
            Optional<byte[]> bytes = file == null ? Optional.empty() : container.bytes(file.part());
            require(bytes.isPresent());
            Optional<String> text = bytes.flatMap(ProjectPackage::decode);
            require(text.isPresent() && text.get().indexOf('\r') < 0);
            DocumentText read = new DocumentText(text.orElse(""));
            length = read.length();
            require(length == document.getTextLength() && read.paragraphCount() == document.getParagraphCount());
        }
        for (Selection selection : document.getSelections()) {
            require(selection.getStart() >= 0 && selection.getStart() <= selection.getEnd()
                && selection.getEnd() <= length);
        }
    }
}
