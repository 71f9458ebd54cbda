package vn.sokhi.bench;

record MemoryJob(Asked asked, Place place, Print print) {
    void run() {}
}
