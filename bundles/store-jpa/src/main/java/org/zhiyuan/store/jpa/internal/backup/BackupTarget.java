package org.zhiyuan.store.jpa.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Whether a backup can go where somebody wants it; each refusal says what would be right. */
final class BackupTarget {

    private static final String FIELD = "folder";

    private BackupTarget() {}

    /** The folder, with the links on the way to it followed. @throws PlatformException INVALID */
    static Path check(String folder, Path state) {
        Path wanted = path(folder);
        Path parent = wanted.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw invalid("上级目录须已存在", "the folder that it is to lie in must be there");
        }
        try {
            Path target = parent.toRealPath().resolve(wanted.getFileName());
            if (Files.exists(target)) {
                target = target.toRealPath();
                if (!isEmpty(target)) {
                    throw invalid("须为尚不存在的目录或空目录", "must not be there yet, or be an empty folder");
                }
            }
            if (target.startsWith(state.toRealPath())) {
                throw invalid("不得在状态目录之内：" + state, "must lie outside the state folder: " + state);
            }
            if (!Files.isWritable(target.getParent())) {
                throw invalid("平台无权写入上级目录", "the platform may not write into the folder that it is to lie in");
            }
            return target;
        } catch (IOException e) {
            throw invalid("无法读取该目录：" + e.getMessage(), "can't be looked at: " + e.getMessage());
        }
    }

    private static Path path(String folder) {
        try {
            if (folder != null
                    && folder.chars().noneMatch(c -> c < ' ')
                    && Path.of(folder).isAbsolute()
                    && Path.of(folder).normalize().getFileName() != null) {
                return Path.of(folder).normalize();
            }
        } catch (InvalidPathException e) {
            // Said below as for any other that is no path.
        }
        throw invalid(
                "须为平台所在机器上的绝对路径，如 /backup/2026-11-27",
                "must be an absolute path on the platform's machine, such as /backup/2026-11-27");
    }

    private static boolean isEmpty(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    private static PlatformException invalid(String zh, String en) {
        return PlatformException.invalid(FIELD, Text.of(zh, en));
    }
}
