package org.rapporteur.page;

import org.rapporteur.model.EntityId;

/** Addresses as seen from one page. */
final class Links {
  private final Addresses addresses;
  private final Address from;
  private final boolean forDisk;

  Links(Addresses addresses, Address from, boolean forDisk) {
    this.addresses = addresses;
    this.from = from;
    this.forDisk = forDisk;
  }

  String to(EntityId id) {
    return to(addresses.of(id));
  }

  String to(Address address) {
    return from.to(address, forDisk);
  }
}
