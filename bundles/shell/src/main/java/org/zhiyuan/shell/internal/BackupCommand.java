package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.supervision.Backup;
import org.zhiyuan.supervision.BackupService;

@Service
@Command(scope = "zhiyuan", name = "backup", description = "Copies the state into a new folder, at work (联机备份)")
public class BackupCommand extends PlatformCommand {
    @Argument(name = "folder", description = "Absolute path, nothing there yet (绝对路径，尚不存在)", required = true)
    private String folder;

    @Reference
    private BackupService backups;

    @Override
    void run(Console console) {
        Backup backup = backups.make(console.caller(), folder);
        console.say(
                "备份完成：" + backup.folder() + "（" + backup.rows() + " 行，" + backup.documents() + " 份文件，" + backup.bytes()
                        + " 字节）",
                "The backup is in " + backup.folder() + " (" + backup.rows() + " rows, " + backup.documents()
                        + " documents, " + backup.bytes() + " bytes)");
        if (backup.damaged() > 0) {
            console.say(
                    "注意：其中 " + backup.damaged() + " 份文件的内容与其校验和不符，原件已损坏",
                    "ATTENTION: " + backup.damaged()
                            + " of the documents are damaged where they lie: their checksum is another");
        }
    }
}
