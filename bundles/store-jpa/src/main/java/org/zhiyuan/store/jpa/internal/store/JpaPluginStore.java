package org.zhiyuan.store.jpa.internal.store;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.PluginEntity;
import org.zhiyuan.store.jpa.internal.entity.PluginPartEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Installed plugins in the table {@code plugins}, their jars in {@code plugin_parts}. */
public final class JpaPluginStore implements PluginStore {

    private final JpaUnitOfWork units;
    private final Aggregates<InstalledPlugin, PluginEntity> rows;

    public JpaPluginStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.rows = new Aggregates<>(
                units,
                bodies,
                InstalledPlugin.class,
                PluginEntity.class,
                PluginEntity::new,
                InstalledPlugin::name,
                (row, plugin) -> {});
    }

    @Override
    public InstalledPlugin insert(InstalledPlugin plugin) {
        return rows.insert(plugin);
    }

    @Override
    public InstalledPlugin replace(InstalledPlugin next) {
        return rows.replace(next);
    }

    @Override
    public Optional<InstalledPlugin> find(String name) {
        return rows.find(name);
    }

    @Override
    public List<InstalledPlugin> list() {
        return rows.all(new Where(), Order.LATEST).stream()
                .sorted(Comparator.comparing(InstalledPlugin::name))
                .toList();
    }

    @Override
    public void remove(String name) {
        rows.remove(name);
    }

    @Override
    public void keepPart(String sha256, int number, byte[] content) {
        units.writing(em -> {
            if (em.find(PluginPartEntity.class, new PluginPartEntity.Key(sha256, number)) == null) {
                em.persist(
                        new PluginPartEntity(sha256, number, Base64.getEncoder().encodeToString(content)));
                em.flush();
            }
            return null;
        });
    }

    @Override
    public Optional<byte[]> part(String sha256, int number) {
        return units.reading(
                em -> Optional.ofNullable(em.find(PluginPartEntity.class, new PluginPartEntity.Key(sha256, number)))
                        .map(part -> Base64.getDecoder().decode(part.body())));
    }

    @Override
    public void dropParts(String sha256) {
        units.writing(em -> em.createQuery("delete from PluginPartEntity e where e.jar = :jar")
                .setParameter("jar", sha256)
                .executeUpdate());
    }
}
