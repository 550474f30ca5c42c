package org.zhiyuan.expert.internal.rules;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.expert.spi.ExpertTypes;

/** As if no bundle had added a type. */
enum NoTypes implements ExpertTypes {
    NONE;

    @Override
    public List<ExpertTypeDescription> list() {
        return List.of();
    }

    @Override
    public Optional<ExpertTypeProvider> find(ExpertType type) {
        return Optional.empty();
    }
}
