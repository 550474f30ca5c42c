package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Map;
import javax.sql.DataSource;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

/**
 * Registers the migrations; not through Blueprint, whose references would wait for the data source that waits for the migrations. On a
 * thread
 * of its own, because registering runs them, and the rest of the platform starts meanwhile.
 */
public final class Activator implements BundleActivator {

    private final Migrations migrations = new Migrations();
    private Thread starter;

    @Override
    public void start(BundleContext context) {
        starter = new Thread(() -> register(context), "zhiyuan-store-migrations");
        starter.start();
    }

    private void register(BundleContext context) {
        try {
            UnfitState.orRefuse(() -> {
                prepare(StateFolder.ofPlatform().path());
                return null;
            });
        } catch (IOException e) {
            LoggerFactory.getLogger(Activator.class).error("The database's folder could not be prepared", e);
        }
        try {
            context.registerService(
                    PreHook.class, this::migrate, new Hashtable<>(Map.of(PreHook.KEY_NAME, "store-migrations")));
        } catch (IllegalStateException e) {
            // The bundle was stopped before its start was through; there is nobody to migrate for.
            Thread.currentThread().interrupt();
        }
    }

    private void migrate(DataSource dataSource) throws SQLException {
        try {
            migrations.run(dataSource);
        } catch (UnfitState e) {
            throw e.refused();
        }
    }

    private static void prepare(Path state) throws IOException {
        if (EmptyDatabase.isConfigured(
                Path.of(System.getProperty("karaf.etc", "etc"), "org.ops4j.datasource-store.cfg"))) {
            Path database = state.resolve("db");
            UnfinishedDatabase.setAside(state, database);
            EmptyDatabase.lay(database);
        }
    }

    /** An upgrade that is under way is not cut short; only waiting for a database that is away is given up. */
    @Override
    public void stop(BundleContext context) throws InterruptedException {
        migrations.stop();
        starter.join();
    }
}
