// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.triangula.coding.recording.AudioPlayer;
import org.triangula.coding.recording.Recording;
import org.triangula.coding.transcript.TimeMarks;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;

/** The recording beside its transcript: play, pause, back five seconds, slower, follow the text. */
final class AudioBar extends Composite {

    private static final double BACK = 5;
    private static final int TICK = 250;
    private static final double[] SPEEDS = {1, 0.75, 0.5, 1.25, 1.5};

    private final DocumentEditor editor;
    private final CodingContext context;
    private final Button play;
    private final Button slower;
    private final Button follow;
    private final Button system;
    private final Label status;
    private final Runnable tick = this::tick;
    private AudioPlayer player;
    private String file;

    AudioBar(Composite parent, DocumentEditor editor, CodingContext context, Runnable close) {
        super(parent, SWT.NONE);
        this.editor = editor;
        this.context = context;
        GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 3).spacing(6, 0).applyTo(this);
        play = button("▶", EditorMessages.Audio_play, this::toggle);
        button("↶ 5 s", EditorMessages.Audio_back, this::back);
        slower = button("1×", EditorMessages.Audio_speed, () -> speed(1));
        follow = new Button(this, SWT.CHECK);
        follow.setText(EditorMessages.Audio_follow);
        follow.setSelection(true);
        status = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
            .applyTo(status);
        system = button(EditorMessages.Audio_system, EditorMessages.Audio_systemTip, this::openInSystem);
        button(EditorMessages.Audio_choose, EditorMessages.Audio_chooseTip, this::choose);
        button("✕", EditorMessages.Panel_close, () -> {
            stop();
            close.run();
        });
        addListener(SWT.Dispose, event -> stop());
        load();
    }

    private Button button(String text, String tip, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Follows the document's recording when another one was chosen. */
    void load() {
        String wanted = editor.document().map(Document::getMediaFile).orElse(null);
        if (wanted != null && wanted.equals(file)) {
            return;
        }
        stop();
        player = null;
        file = wanted;
        boolean known = file != null && !file.isBlank();
        system.setEnabled(known);
        play.setEnabled(known);
        if (!known) {
            say(EditorMessages.Audio_none);
            return;
        }
        try {
            Recording recording = Recording.of(path());
            player = new AudioPlayer(recording, AudioPlayer.Output.device(), this::failed);
            showTime();
        } catch (ProblemException e) {
            play.setEnabled(false);
            say(e.problem().message());
        }
    }

    private Path path() {
        Path path = Path.of(file);
        return path.isAbsolute() ? path
            : context.session().map(StudySession::folder).map(folder -> folder.path().resolve(path)).orElse(path);
    }

    private void failed(Problem problem) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    say(problem.message());
                    play.setText("▶");
                }
            });
        }
    }

    private void say(String sentence) {
        status.setText(sentence.replace("&", "&&"));
        status.setToolTipText(sentence);
        getParent().layout(true, true);
    }

    private void showTime() {
        status.setText(NLS.bind(EditorMessages.Audio_time, Recording.time(player.position()),
            Path.of(file).getFileName()).replace("&", "&&"));
        status.setToolTipText(status.getText());
    }

    /** Plays from where it stopped, or from the time mark before the caret; stops when it plays. */
    void toggle() {
        if (player == null) {
            if (file == null || file.isBlank()) {
                choose();
            }
        } else if (player.isPlaying()) {
            player.pause();
            play.setText("▶");
            editor.pane().setPlaying(null);
        } else {
            double marked = TimeMarks.before(editor.text(), editor.pane().caret()).orElse(0);
            play(player.position() > 0 ? player.position() : marked);
        }
    }

    /** Plays from the time mark before the caret. */
    void playHere() {
        OptionalDouble time = TimeMarks.before(editor.text(), editor.pane().caret());
        play(time.orElse(0));
    }

    /** Plays from a time on, in seconds. */
    void play(double seconds) {
        if (player == null) {
            if (file == null || file.isBlank()) {
                choose();
            }
            return;
        }
        player.play(seconds);
        play.setText("⏸");
        getDisplay().timerExec(TICK, tick);
    }

    /** Goes back five seconds and goes on playing. */
    void back() {
        if (player != null) {
            play(player.position() - BACK);
        }
    }

    /** The next slower speed, or back to that of the recording. */
    void speed(int direction) {
        if (player != null) {
            int now = 0;
            for (int i = 0; i < SPEEDS.length; i++) {
                now = SPEEDS[i] == player.speed() ? i : now;
            }
            double speed = SPEEDS[Math.floorMod(now + direction, SPEEDS.length)];
            player.setSpeed(speed);
            slower.setText((speed == 1 ? "1" : String.valueOf(speed)) + "×");
            layout(true);
        }
    }

    private void tick() {
        if (isDisposed() || player == null) {
            return;
        }
        if (player.isPlaying()) {
            showTime();
            if (follow.getSelection()) {
                Optional<int[]> heard = TimeMarks.passageAt(editor.text(), player.position());
                editor.pane().setPlaying(heard.orElse(null));
                heard.ifPresent(range -> editor.pane().keepInSight(range[0]));
            }
            getDisplay().timerExec(TICK, tick);
        } else {
            play.setText("▶");
            editor.pane().setPlaying(null);
        }
    }

    void stop() {
        if (player != null) {
            player.pause();
        }
    }

    private void openInSystem() {
        if (file != null && !Program.launch(path().toString())) {
            say(EditorMessages.Audio_noPlayer);
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(EditorMessages.Audio_chooseTip);
        dialog.setFilterExtensions(new String[] {"*.wav;*.aif;*.aiff;*.au;*.mp3;*.m4a;*.ogg;*.flac;*.mp4", "*"});
        String chosen = dialog.open();
        Document document = editor.document().orElse(null);
        if (chosen != null && document != null) {
            String id = document.getId();
            context.run(StudyOperation.of(EditorMessages.Audio_operation, edit -> edit.index()
                .find(Document.class, id).ifPresent(found -> found.setMediaFile(chosen))));
            load();
        }
    }
}
