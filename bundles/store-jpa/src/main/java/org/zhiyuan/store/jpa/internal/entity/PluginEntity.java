package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Table;

/** An installed plugin; its id is its symbolic name. */
@Entity
@Table(name = "plugins")
public class PluginEntity extends AggregateEntity {}
