create index matter_by_channel on register.matter (county, channel, received_on desc, position desc);
