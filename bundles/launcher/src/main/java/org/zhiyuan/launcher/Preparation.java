package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** All that is done before the container, in order; the first thing that is wrong ends it before the next one is touched. */
final class Preparation {

    private final PlatformFolders places;

    Preparation(PlatformFolders places) {
        this.places = places;
    }

    void run() throws IOException, LaunchRefusal {
        Files.createDirectories(places.data());
        StateLock.take(places.data());
        Files.createDirectories(places.ownEtc());
        Files.createDirectories(places.ownDeploy());
        Notes.clear(places.data());
        Rollback.refuseHalf(places.data());
        EtcInForce etc = new EtcInForce(places);
        Map<SettingsFile, Line> problems = etc.compose(false);
        StartChecks checks = new StartChecks(places, System::getenv);
        checks.machine();
        checks.files(problems);
        checks.platform();
        checks.store();
        RunFile doors = checks.doors();
        refuse(checks.wrong());
        refuse(Ports.wrong(doors));
        Upgrade upgrade = new Upgrade(places, isEmbedded());
        upgrade.prepare(System.getenv(Upgrade.BACKED_UP));
        doors.write(places.data());
        Notes.notices(places.data(), upgrade.notices());
        System.setProperty("karaf.etc", places.etcInForce().toString());
        new EtcFollower(places, etc).start();
    }

    private boolean isEmbedded() throws LaunchRefusal {
        try {
            return StoreCheck.isEmbedded(Settings.of(places, StoreCheck.FILE, System::getenv));
        } catch (SettingsFile.Unusable e) {
            throw new LaunchRefusal(List.of(e.line()));
        }
    }

    private static void refuse(List<Line> wrong) throws LaunchRefusal {
        if (!wrong.isEmpty()) {
            throw new LaunchRefusal(wrong);
        }
    }
}
