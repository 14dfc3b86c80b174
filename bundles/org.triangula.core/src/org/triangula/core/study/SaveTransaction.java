// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Replaces several files of a study folder as if at once.
 *
 * <p>New contents are written and synced under {@code pending/}. Then {@code pending/commit.json} names them; from the
 * moment that file exists the save counts and is completed after any crash; before, it is as if it had never begun.
 */
final class SaveTransaction {

    private static final String COMMIT = "commit.json";

    private final StudyFolder folder;

    SaveTransaction(StudyFolder folder) {
        this.folder = folder;
    }

    /**
     * Replaces and deletes files.
     *
     * @param contents new contents by path relative to the study folder
     * @param deletions paths relative to the study folder of files to delete
     * @throws IOException if something cannot be written; the study on disk is then as before, or will be as after when
     *     it is next opened
     */
    void commit(Map<String, byte[]> contents, Set<String> deletions) throws IOException {
        clear();
        JsonArray replaced = new JsonArray();
        for (String name : new TreeSet<>(contents.keySet())) {
            AtomicFiles.writeAndSync(folder.pending().resolve(name), contents.get(name));
            replaced.add(name);
        }
        JsonArray deleted = new JsonArray();
        new TreeSet<>(deletions).forEach(deleted::add);
        JsonObject commit = new JsonObject();
        commit.add("replaced", replaced);
        commit.add("deleted", deleted);
        AtomicFiles.write(folder.pending().resolve(COMMIT), new Gson().toJson(commit).getBytes(StandardCharsets.UTF_8));
        AtomicFiles.syncFolder(folder.path());
        complete(commit);
    }

    /**
     * Completes a committed save after a crash, or removes the rest of one that was not committed.
     *
     * @throws IOException if a file cannot be written
     */
    void recover() throws IOException {
        Path file = folder.pending().resolve(COMMIT);
        if (Files.exists(file)) {
            try {
                complete(JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject());
            } catch (JsonParseException | IllegalStateException e) {
                throw new IOException("pending/commit.json is damaged", e);
            }
        } else {
            clear();
        }
    }

    /**
     * Whether a save is between commit and completion.
     *
     * @return true if so
     */
    boolean isCommitted() {
        return Files.exists(folder.pending().resolve(COMMIT));
    }

    private void complete(JsonObject commit) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (var name : commit.getAsJsonArray("replaced")) {
            Path from = folder.pending().resolve(name.getAsString());
            Path to = folder.path().resolve(name.getAsString());
            // absent when an earlier completion got this far
            if (Files.exists(from)) {
                Files.createDirectories(to.getParent());
                AtomicFiles.replace(from, to);
                folders.add(to.getParent());
            }
        }
        for (var name : commit.getAsJsonArray("deleted")) {
            Path file = folder.path().resolve(name.getAsString());
            Files.deleteIfExists(file);
            folders.add(file.getParent());
        }
        folders.forEach(AtomicFiles::syncFolder);
        Files.deleteIfExists(folder.pending().resolve(COMMIT));
        clear();
    }

    private void clear() throws IOException {
        if (!Files.exists(folder.pending())) {
            return;
        }
        List<Path> paths;
        try (var found = Files.walk(folder.pending())) {
            paths = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
