package org.zhiyuan.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Tries the addresses and ports before anything is started that would need them. */
final class Ports {

    private Ports() {}

    static List<Line> wrong(RunFile doors) {
        List<Line> wrong = new ArrayList<>();
        for (String address : doors.httpAddress().split(",")) {
            attempt("HTTP", address.strip(), doors.http(), "ZHIYUAN_HTTP_PORT", wrong);
        }
        attempt("SSH", doors.sshAddress(), doors.ssh(), "ZHIYUAN_SSH_PORT", wrong);
        return wrong;
    }

    private static void attempt(String door, String address, String port, String variable, List<Line> wrong) {
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress local = InetAddress.getByName(address.equals("*") ? "0.0.0.0" : address);
            socket.setReuseAddress(true); // what was closed a moment ago holds nobody up
            socket.bind(new InetSocketAddress(local, Integer.parseInt(port)));
        } catch (UnknownHostException e) {
            wrong.add(Line.of("%s 地址 %s 无法解析", "The %s address %s is not known", door, address));
        } catch (BindException e) {
            wrong.add(
                    free(address)
                            ? Line.of(
                                    "%s 端口 %s（%s）不可用：%s。请在 etc/ 中或以 %s 另选",
                                    "The %s port %s at %s can't be had: %s. Choose another in etc/ or by %s",
                                    door,
                                    port,
                                    address,
                                    e.getMessage(),
                                    variable)
                            : Line.of("%s 地址 %s 不属于本机", "The %s address %s is none of this machine's", door, address));
        } catch (IOException e) {
            wrong.add(Line.of(
                    "%s 端口 %s（%s）无法打开：%s",
                    "The %s port %s at %s can't be opened: %s", door, port, address, e.getMessage()));
        }
    }

    /** Whether this machine can listen at that address at all. */
    private static boolean free(String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address.equals("*") ? "0.0.0.0" : address), 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
