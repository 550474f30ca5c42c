package org.zhiyuan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Who works on a state folder and where it is reached, for the scripts, which may be started with other settings. */
record RunFile(String pid, String home, String http, String httpAddress, String ssh, String sshAddress) {

    static final String FILE = "run.properties";

    static RunFile read(Path data) {
        Properties from = new Properties();
        try (Reader reader =
                new StringReader(Files.readString(data.resolve(FILE)).replace("\\", "\\\\"))) {
            from.load(reader);
        } catch (IOException e) {
            from.clear(); // who holds the lock has not come so far yet
        }
        return new RunFile(
                from.getProperty("pid", "?"),
                from.getProperty("home", "?"),
                from.getProperty("http", ""),
                from.getProperty("http.address", ""),
                from.getProperty("ssh", ""),
                from.getProperty("ssh.address", ""));
    }

    /** Lines of name and value without escapes, which a shell reads as they stand. */
    void write(Path data) throws IOException {
        Path next = data.resolve(FILE + ".next");
        Files.writeString(
                next,
                "pid=" + pid + "\nhome=" + home + "\nhttp=" + http + "\nhttp.address=" + httpAddress + "\nssh=" + ssh
                        + "\nssh.address=" + sshAddress + "\n");
        Files.move(next, data.resolve(FILE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    String url() {
        return http.isEmpty()
                ? "?"
                : "http://" + (httpAddress.contains(":") ? "[" + httpAddress + "]" : httpAddress) + ":" + http;
    }
}
