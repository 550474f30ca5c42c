package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Table;

/** A city agency's filing; its id is the city's division code. */
@Entity
@Table(name = "city_filings")
public class CityFilingEntity extends AggregateEntity {}
